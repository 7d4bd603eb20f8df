import type { EntityManager } from '@mikro-orm/core';
import { UsageFichier } from '../../plateforme/fichier/fichier.entity.ts';
import { trouverFichier } from '../../plateforme/fichier/fichier.service.ts';
import type { LigneCsv } from '../../plateforme/import-csv/csv/fichier-csv.ts';
import { Depot } from '../../plateforme/import-csv/depot.ts';
import { formeDe } from '../../plateforme/import-csv/forme.ts';
import { garderRejets } from '../../plateforme/import-csv/rejets.service.ts';
import type { Role } from '../../plateforme/role/role.entity.ts';
import { type NouvelleLigne, sql } from '../../socle/base/base-de-donnees.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { saisieInvalide } from '../../socle/commun/erreurs.ts';
import type { ChampFautif } from '../../socle/commun/validation.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { inserer } from '../../socle/journal/inserer.ts';
import { journalEnCours } from '../../socle/journal/journal.ts';
import { ajouterMots, motsDeIntervention } from '../intervention/index-recherche.ts';
import { toutes } from '../intervention/lignes.ts';
import { Comptes } from './comptes.ts';
import type { ChampImport } from './correspondance.ts';
import type { ImporterInterventionsInput, LotImport } from './importation.types.ts';
import { formatHorsSujet, type OptionsImport, preparerOptions, validerCorrespondance, validerDates } from './lignes.ts';
import { roleDesClients } from './nouveaux-clients.ts';
import { type AEcrire, referencesDe, type Tri, trier } from './tri.ts';

const PAR_LOT = 500;
/** The first lines, by whose dates a format is judged. */
const APERCU = 50;
/** Earlier lines of one reference that a dry run looks at again. */
const HOMONYMES_MAX = 5;
const DEGRE_INCONNU = { fr: 'Ce degré d’urgence n’existe pas.', en: 'This degree of urgency does not exist.' };
const STATUT_INCONNU = { fr: 'Ce statut n’existe pas.', en: 'This status does not exist.' };

/** One batch of a file, all or nothing; idempotent, since a source and its reference are unique. */
export async function importerLot(contexte: Contexte, input: ImporterInterventionsInput): Promise<LotImport> {
  const fichier = await trouverFichier(contexte, input.fichierId, UsageFichier.IMPORT);
  const depot = await Depot.ouvrir(contexte.services, fichier);
  const { options, urgences, urgenceParDefaut } = await reglages(contexte, depot.forme.entetes, input);
  await exigerLeFormat(depot, options);
  const roleClient = input.nouveauxClients ? await roleDesClients(contexte, input.nouveauxClients.roleId) : null;
  const source = input.source.trim();
  const debut = input.ligne - 1;
  const lot = await depot.lire(debut, PAR_LOT);
  const avant = await homonymes(depot, debut, lot, options, input.simulation);
  const tri: Tri = {
    ...{ options, urgences, urgenceParDefaut },
    comptes: await Comptes.lire(contexte, options, [...avant, ...lot], input.repartition),
    connues: await dejaImportees(contexte.em, source, referencesDe(lot, options)),
  };
  const dAvant = trier(avant, tri).aEcrire;
  const { aEcrire, rejets } = trier(lot, tri);
  const dejaDits = new Set(dAvant.map(({ clientId }) => clientId));
  const clients = tri.comptes.nommes.comptes(aEcrire.map(({ clientId }) => clientId).filter((id) => !dejaDits.has(id)));
  if (!input.simulation) await ecrire(contexte, source, aEcrire, tri.comptes, roleClient);
  await garderRejets(
    contexte.em,
    fichier.id,
    lot.map(({ numero }) => numero),
    rejets,
  );
  journalEnCours().noter({
    objet: 'import',
    id: fichier.id,
    apres: {
      source,
      simulation: input.simulation,
      ligne: input.ligne,
      lues: lot.length,
      importees: aEcrire.length,
      ...(roleClient && { clientsCrees: clients.crees, role: roleClient.id }),
    },
  });
  return {
    total: depot.forme.lignes,
    lues: lot.length,
    importees: aEcrire.length,
    refusees: rejets.length,
    refus: rejets.map(({ ligne, champ, raison }) => ({ ligne, champ, raison })),
    avertissements: avertissementsDe(aEcrire, tri.comptes),
    clientsCrees: clients.crees,
    clientsReconnus: clients.reconnus,
    suivante: lot.length > 0 && debut + lot.length < depot.forme.lignes ? input.ligne + lot.length : null,
    rejetsUrl: `/fichiers/${fichier.id}/rejets.csv`,
  };
}

const LISTE_NOIRE = {
  fr: 'Importée ; le numéro du client est sur la liste noire.',
  en: 'Imported; the number of the client is on the black list.',
};

function avertissementsDe(lignes: readonly AEcrire[], { nommes }: Comptes) {
  return lignes.flatMap(({ numero, ligne }) =>
    ligne.clientNomme && nommes.surListeNoire(ligne.clientNomme)
      ? [{ ligne: numero, champ: 'CLIENT_TELEPHONE', raison: LISTE_NOIRE }]
      : [],
  );
}

/** The mapping against the file and the lists: all its faults at once, before any line is read. */
async function reglages(contexte: Contexte, entetes: readonly string[], input: ImporterInterventionsInput) {
  const listes = await contexte.services.listes.de(contexte);
  const urgences = [...listes.urgences.values()].filter(({ actif }) => actif);
  const urgenceParDefaut = listes.urgences.get(cleOuAucune(input.urgenceParDefautId));
  const cibles = input.statuts.map(({ statutId }) => listes.statuts.get(cleOuAucune(statutId)));
  const fautes: ChampFautif[] = [
    ...(urgenceParDefaut ? [] : [{ chemin: 'urgenceParDefautId', message: DEGRE_INCONNU }]),
    ...cibles.flatMap((statut, rang) =>
      statut ? [] : [{ chemin: `statuts.${rang}.statutId`, message: STATUT_INCONNU }],
    ),
    ...validerCorrespondance(entetes, input.colonnes).map(({ message }) => ({ chemin: 'colonnes', message })),
    ...validerDates(input).map(({ champ, message }) => ({ chemin: champ, message })),
  ];
  if (!urgenceParDefaut || fautes.length > 0) throw saisieInvalide(fautes);
  const statuts = input.statuts.flatMap(({ valeur, statutId }, rang) => {
    const etape = cibles[rang]?.etape;
    return etape ? [{ valeur, statutId, etape }] : [];
  });
  const { colonnes, formatDate, fuseau } = input;
  return {
    options: {
      ...preparerOptions({ colonnes, statuts, formatDate, fuseau, degres: urgences }, entetes),
      nouveauxClients: input.nouveauxClients != null,
    },
    urgences,
    urgenceParDefaut,
  };
}

/** The format against the file itself: one that fits no date of it is told before a thousand lines are refused. */
async function exigerLeFormat(depot: Depot, { colonnes, formatDate, fuseau }: OptionsImport): Promise<void> {
  const colonne = colonnes.get('CREEE_LE') ?? '';
  const dates = (await depot.lire(0, APERCU)).map(({ valeurs }) => formeDe(valeurs[colonne] ?? ''));
  const faute = formatHorsSujet(dates.filter(Boolean), formatDate, fuseau);
  if (faute) throw saisieInvalide([{ chemin: 'formatDate', message: faute }]);
}

/**
 * The earlier lines that must be looked at again. A dry run has not written them: a reference that stands in two batches
 * of a file is refused the second time. And a client who does is counted once, in a dry run as after it.
 */
async function homonymes(
  depot: Depot,
  debut: number,
  lot: readonly LigneCsv[],
  options: OptionsImport,
  simulation: boolean,
): Promise<LigneCsv[]> {
  const champs: ChampImport[] = [
    ...(simulation ? (['REFERENCE'] as const) : []),
    ...(options.nouveauxClients ? (['CLIENT_EMAIL', 'CLIENT_TELEPHONE'] as const) : []),
  ];
  const memes: LigneCsv[] = [];
  for (const champ of champs) {
    const colonne = options.colonnes.get(champ);
    if (colonne === undefined) continue;
    const valeurs = [...new Set(lot.map((ligne) => formeDe(ligne.valeurs[colonne] ?? '')))].filter(Boolean);
    memes.push(...(await depot.memesValeurs(colonne, valeurs, debut, HOMONYMES_MAX)));
  }
  const parNumero = new Map(memes.map((ligne) => [ligne.numero, ligne]));
  return [...parNumero.values()].toSorted((a, b) => a.numero - b.numero);
}

async function dejaImportees(em: EntityManager, source: string, references: readonly string[]): Promise<Set<string>> {
  const donnees = references.filter(Boolean);
  if (donnees.length === 0) return new Set();
  const lignes = await toutes(em)
    .where('source', '=', source)
    .where('sourceReference', 'in', donnees)
    .select('sourceReference')
    .execute();
  return new Set(lignes.map(({ sourceReference }) => sourceReference ?? ''));
}

/** Three inserts for the whole batch: the rows, the beginning of their history, their words; before them new clients. */
async function ecrire(
  contexte: Contexte,
  source: string,
  tries: readonly AEcrire[],
  comptes: Comptes,
  roleClient: Role | null,
): Promise<void> {
  if (tries.length === 0) return;
  const ids = tries.map(({ clientId }) => clientId);
  const crees = roleClient ? await comptes.nommes.creer(contexte, roleClient, ids) : new Map<number, number>();
  const lot = tries.map((element) => ({ ...element, clientId: crees.get(element.clientId) ?? element.clientId }));
  const noms = new Map(tries.map(({ clientId }) => [crees.get(clientId) ?? clientId, comptes.nom(clientId)]));
  const { em, horloge } = contexte;
  const importateur = appelantDe(contexte).id;
  const maintenant = horloge.maintenant();
  await inserer(
    em,
    'intervention',
    lot.map((element) => ligneDe(element, source, importateur)),
  );
  const references = lot.map(({ ligne }) => ligne.sourceReference);
  const ecrites = await toutes(em)
    .where('source', '=', source)
    .where('sourceReference', 'in', references)
    .select(['id', 'sourceReference', 'statutId'])
    .execute();
  const parReference = new Map(ecrites.map((ecrite) => [ecrite.sourceReference, ecrite]));
  const mouvements = ecrites.map(({ id, statutId }) => ({
    interventionId: id,
    auteurId: importateur,
    fonction: 'importerInterventions',
    versStatutId: statutId,
    creerA: maintenant,
  }));
  await sql(em).insertInto('mouvement_intervention').values(mouvements).execute();
  const mots = lot.flatMap(({ ligne, clientId }) => {
    const interventionId = parReference.get(ligne.sourceReference)?.id ?? 0;
    return motsDeIntervention({ ...ligne, client: noms.get(clientId) ?? '' }).map((mot) => ({
      interventionId,
      mot,
      interne: false,
    }));
  });
  await ajouterMots(em, mots);
}

/** The importer is the standardiste of what they import: it is theirs to follow. */
function ligneDe({ ligne, clientId, intervenantId, urgence }: AEcrire, source: string, importateur: number) {
  const {
    sourceReference,
    titre,
    description,
    adresse,
    codePostal,
    statutId,
    etape,
    echeance,
    creerA,
    clotureeLe,
    realiseeLe,
  } = ligne;
  return {
    ...{ source, sourceReference, titre, description, adresse, codePostal, etape, echeance, creerA },
    clientId,
    standardisteId: importateur,
    intervenantId: etape === 'NOUVELLE' ? null : intervenantId,
    statutId: Number(statutId),
    urgenceId: urgence.id,
    realiseeA: realiseeLe ?? (etape === 'CLOTUREE' ? clotureeLe : null),
    clotureeA: etape === 'CLOTUREE' ? clotureeLe : null,
    annuleeA: etape === 'ANNULEE' ? clotureeLe : null,
    clientARepondu: false,
    contestee: false,
    secondeVisite: false,
  } satisfies Partial<NouvelleLigne<'intervention'>>;
}
