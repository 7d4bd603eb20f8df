import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { EntityManager } from '@mikro-orm/core';
import type { Contexte } from '../graphql/contexte.ts';
import { enTransaction, muter } from '../graphql/transaction.ts';
import { DegreUrgence } from '../modules/degre-urgence/degre-urgence.entity.ts';
import { UsageFichier } from '../modules/fichier/fichier.entity.ts';
import { deposer } from '../modules/fichier/fichier.service.ts';
import { importerLot } from '../modules/importation/importation.service.ts';
import type { ImporterInterventionsInput } from '../modules/importation/importation.types.ts';
import { StatutIntervention } from '../modules/statut-intervention/statut-intervention.entity.ts';
import { Utilisateur } from '../modules/utilisateur/utilisateur.entity.ts';
import type { Services } from '../services.ts';
import { vendreDesOffres } from './commerce.ts';
import { creerComptes } from './comptes.ts';
import { contexteDe } from './contexte.ts';
import { piloter } from './pilotage.ts';
import { vivreUneSemaine } from './semaine.ts';

const CSV = fileURLToPath(new URL('../../demo/demandes-311-baltimore.csv', import.meta.url));

/** The statuses of the city's file, and the status that each becomes; two are added to the list for it. */
const STATUTS_DU_FICHIER: Record<string, string> = {
  New: 'Nouvelle',
  Open: 'Nouvelle',
  'Open (Duplicate)': 'Doublon',
  'In Progress': 'En cours',
  Pending: 'En attente',
  Closed: 'Clôturée',
  'Closed (Duplicate)': 'Doublon',
  'Closed (Transferred)': 'Transférée',
};

/**
 * On an empty base: the accounts, then eight months of selling the offers of a real catalogue, then 5,000 real requests
 * of a city through importerInterventions itself, a week's work on the open ones, and what an admin has set: all
 * through the functions that people use. Always the same but for today's date.
 */
export async function chargerDemonstration(services: Services): Promise<void> {
  const { orm, log } = services;
  if ((await orm.em.fork().count(Utilisateur)) > 0) return;
  log.info('chargement de la démonstration');
  await enTransaction(orm.em, (em) => creerComptes(em, services));
  // What is told of the past comes first: traces are in the order of time.
  await vendreDesOffres(services);
  const admin = await contexteDe(services, 'admin');
  const importees = await importer(admin);
  await vivreUneSemaine(services, (login) => contexteDe(services, login));
  await piloter(services, admin);
  log.info({ importees }, 'démonstration chargée');
}

async function importer(contexte: Contexte): Promise<number> {
  const { em, services, requete, appelant } = contexte;
  const { id: fichierId } = await deposer(
    contexte,
    UsageFichier.IMPORT,
    'demandes-311-baltimore.csv',
    await readFile(CSV),
  );
  const input = { ...(await correspondance(em)), fichierId, simulation: false, ligne: 1 };
  let importees = 0;
  for (let ligne: number | null = 1; ligne !== null; ) {
    const maintenant = services.horloge.maintenant();
    const entree = {
      action: 'importerInterventions',
      application: 'interventions',
      utilisateurId: appelant?.id ?? null,
      requete,
      maintenant,
    };
    const lot = await muter(em, entree, (tx) => importerLot({ ...contexte, em: tx }, { ...input, ligne: ligne ?? 1 }));
    importees += lot.importees;
    ligne = lot.suivante;
  }
  return importees;
}

async function correspondance(
  em: EntityManager,
): Promise<Omit<ImporterInterventionsInput, 'fichierId' | 'simulation' | 'ligne'>> {
  const statuts = await em.find(StatutIntervention, {});
  const normale = await em.findOneOrFail(DegreUrgence, { libelleFr: 'Normale' });
  const clients = await em.find(Utilisateur, { profil: 'Client' }, { orderBy: { id: 'asc' } });
  const intervenants = await em.find(Utilisateur, { profil: 'Intervenant' }, { orderBy: { id: 'asc' } });
  return {
    source: 'baltimore-311',
    colonnes: [
      { champ: 'REFERENCE', colonne: 'ServiceRequestNum' },
      { champ: 'TITRE', colonne: 'SRType' },
      { champ: 'DESCRIPTION', colonne: 'Agency' },
      { champ: 'ADRESSE', colonne: 'Address' },
      { champ: 'CODE_POSTAL', colonne: 'ZipCode' },
      { champ: 'STATUT', colonne: 'SRStatus' },
      { champ: 'CREEE_LE', colonne: 'CreatedDate' },
      { champ: 'ECHEANCE', colonne: 'DueDate' },
      { champ: 'CLOTUREE_LE', colonne: 'CloseDate' },
    ],
    statuts: Object.entries(STATUTS_DU_FICHIER).map(([valeur, libelle]) => ({
      valeur,
      statutId: String(statuts.find(({ libelleFr }) => libelleFr === libelle)?.id),
    })),
    formatDate: 'MM/dd/yyyy hh:mm:ss a',
    fuseau: 'America/New_York',
    urgenceParDefautId: String(normale.id),
    repartition: {
      clientIds: clients.map(({ id }) => String(id)),
      intervenantIds: intervenants.map(({ id }) => String(id)),
    },
  };
}
