import type { EntityManager } from '@mikro-orm/core';
import { importerLot } from '../../interventions/importation/importation.service.ts';
import type { ImporterInterventionsInput } from '../../interventions/importation/importation.types.ts';
import { StatutIntervention } from '../../interventions/statut/statut.entity.ts';
import { DegreUrgence } from '../../interventions/urgence/urgence.entity.ts';
import { diffuser } from '../../plateforme/evenement/diffusion.ts';
import { UsageFichier } from '../../plateforme/fichier/fichier.entity.ts';
import { deposer } from '../../plateforme/fichier/fichier.service.ts';
import { EtatEnvoi } from '../../plateforme/notification/notification.enums.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { enTransaction } from '../../socle/graphql/transaction.ts';
import type { Services } from '../../socle/services.ts';
import { vendreDesOffres } from './commerce.ts';
import { creerComptes } from './comptes.ts';
import { contexteDe } from './contexte.ts';
import { demandees } from './demandees.ts';
import { demandesEnCsv, FORMAT_DATE, PARIS, STATUTS_DU_FICHIER } from './demandes.ts';
import { DEPUIS_JOURS, dossiersDe } from './dossiers.ts';
import { derouler, seul } from './evenements.ts';
import { FIGURANTS } from './personnes.ts';
import { piloter } from './pilotage.ts';
import { jours, Scene } from './scene.ts';
import { partager } from './secteurs.ts';
import { Visites } from './visites.ts';

const NOM_DU_FICHIER = 'demandes-ancien-outil.csv';
export const SOURCE = 'ancien-outil';
const INTERVENANTS = ['intervenant', 'intervenant2', ...logins('Intervenant')] as const;
const CLIENTS = logins('Client');

function logins(role: string): string[] {
  return FIGURANTS.filter((figurant) => figurant.role === role).map(({ login }) => login);
}

/**
 * On an empty base: the accounts; eight months of selling the offers of a real catalogue; a month ago the requests of the
 * former tool, 18 months of them, through importerInterventions itself; since then the work of two standardistes and ten
 * intervenants; and what an admin has set. All through the functions that people use, in the order of time, for so are
 * traces. Always the same but for today's date.
 */
export async function chargerDemonstration(services: Services): Promise<void> {
  const { orm, log, horloge } = services;
  if ((await orm.em.fork().count(Utilisateur)) > 0) return;
  log.info('chargement de la démonstration');
  await enTransaction(orm.em, (em) => creerComptes(em, services));
  const maintenant = horloge.maintenant();
  const scene = new Scene(services, 'interventions');
  const visites = await Visites.ouvrir(scene, orm.em.fork());
  const arrivee = jours(maintenant, -DEPUIS_JOURS);
  await derouler(
    [
      ...(await vendreDesOffres(services)),
      seul(arrivee, () => importer(scene, arrivee)),
      ...demandees(scene),
      ...dossiersDe(maintenant, CLIENTS.length, INTERVENANTS).map((dossier) => visites.appel(dossier)),
    ],
    maintenant,
  );
  const admin = await contexteDe(services, 'admin');
  await piloter(services, admin);
  await partager(services, admin);
  await raconter(services);
  log.info('démonstration chargée');
}

const DEJA_LU_JOURS = 2;

/** Everybody finds in the centre what has happened, the oldest of it read; nobody is written to about what was staged. */
async function raconter(services: Services): Promise<void> {
  await diffuser(services);
  const base = sql(services.orm.em.fork());
  const maintenant = services.horloge.maintenant();
  await base
    .updateTable('envoi')
    .set({ etat: EtatEnvoi.SANS_OBJET, faitA: maintenant })
    .where('etat', '=', EtatEnvoi.A_FAIRE)
    .execute();
  await base
    .updateTable('notification')
    .set({ lueA: maintenant })
    .where('creerA', '<', jours(maintenant, -DEJA_LU_JOURS))
    .execute();
}

/** The day on which the company moved in. */
async function importer(scene: Scene, quand: Date): Promise<void> {
  const csv = Buffer.from(demandesEnCsv(quand, { clients: CLIENTS, intervenants: INTERVENANTS }));
  const admin = await scene.contexteA('admin', quand);
  const { id: fichierId } = await deposer(admin, {
    usage: UsageFichier.IMPORT,
    nom: NOM_DU_FICHIER,
    contenu: csv,
    cle: null,
  });
  for (let ligne: number | null = 1; ligne !== null; ) {
    const depuis: number = ligne;
    const lot = await scene.faire('admin', quand, 'importerInterventions', async (c) =>
      importerLot(c, { ...(await correspondance(c)), fichierId, simulation: false, ligne: depuis }),
    );
    ligne = lot.suivante;
  }
}

async function correspondance({
  em,
}: Contexte): Promise<Omit<ImporterInterventionsInput, 'fichierId' | 'simulation' | 'ligne'>> {
  const statuts = await em.find(StatutIntervention, {});
  const normale = await em.findOneOrFail(DegreUrgence, { libelleFr: 'Normale' });
  return {
    source: SOURCE,
    colonnes: [
      { champ: 'REFERENCE', colonne: 'N° demande' },
      { champ: 'TITRE', colonne: 'Objet' },
      { champ: 'DESCRIPTION', colonne: 'Détail' },
      { champ: 'ADRESSE', colonne: 'Adresse' },
      { champ: 'CODE_POSTAL', colonne: 'CP' },
      { champ: 'STATUT', colonne: 'État' },
      { champ: 'URGENCE', colonne: 'Priorité' },
      { champ: 'CREEE_LE', colonne: 'Reçue le' },
      { champ: 'ECHEANCE', colonne: 'À faire avant' },
      { champ: 'CLOTUREE_LE', colonne: 'Soldée le' },
      { champ: 'CLIENT', colonne: 'Client' },
      { champ: 'INTERVENANT', colonne: 'Technicien' },
    ],
    statuts: Object.entries(STATUTS_DU_FICHIER).map(([valeur, libelle]) => ({
      valeur,
      statutId: String(statuts.find(({ libelleFr }) => libelleFr === libelle)?.id),
    })),
    formatDate: FORMAT_DATE,
    fuseau: PARIS,
    urgenceParDefautId: String(normale.id),
    repartition: {
      clientIds: await premiers(em, 'Client'),
      intervenantIds: await premiers(em, 'Intervenant'),
    },
  };
}

/** For the rows that name nobody. */
async function premiers(em: EntityManager, profil: string): Promise<string[]> {
  const comptes = await em.find(Utilisateur, { profil }, { orderBy: { id: 'asc' }, limit: 40 });
  return comptes.map(({ id }) => String(id));
}
