import type { EntityManager } from '@mikro-orm/core';
import { type NouvelleLigne, sql } from '../../commun/base-de-donnees.ts';
import { lireCle } from '../../commun/cle.ts';
import { saisieInvalide } from '../../commun/erreurs.ts';
import type { ChampFautif } from '../../commun/validation.ts';
import { appelantDe, type Contexte } from '../../graphql/contexte.ts';
import { UsageFichier } from '../fichier/fichier.entity.ts';
import { trouverFichier } from '../fichier/fichier.service.ts';
import { ajouterMots, motsDeIntervention } from '../intervention/index-recherche.ts';
import { journalEnCours } from '../trace/journal.ts';
import { Comptes } from './comptes.ts';
import type { LigneCsv } from './csv/fichier-csv.ts';
import { Depot } from './depot.ts';
import { formeDe } from './forme.ts';
import type { ImporterInterventionsInput, LotImport } from './importation.types.ts';
import { formatHorsSujet, type OptionsImport, preparerOptions, validerCorrespondance, validerDates } from './lignes.ts';
import { garderRejets } from './rejets.service.ts';
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
  const source = input.source.trim();
  const debut = input.ligne - 1;
  const lot = await depot.lire(debut, PAR_LOT);
  const avant = input.simulation ? await homonymes(depot, debut, lot, options) : [];
  const tri: Tri = {
    ...{ options, urgences, urgenceParDefaut },
    comptes: await Comptes.lire(contexte, options, [...avant, ...lot], input.repartition),
    connues: await dejaImportees(contexte.em, source, referencesDe(lot, options)),
  };
  trier(avant, tri);
  const { aEcrire, rejets } = trier(lot, tri);
  if (!input.simulation) await ecrire(contexte, source, aEcrire, tri.comptes);
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
    },
  });
  return {
    total: depot.forme.lignes,
    lues: lot.length,
    importees: aEcrire.length,
    refusees: rejets.length,
    refus: rejets.map(({ ligne, champ, raison }) => ({ ligne, champ, raison })),
    suivante: lot.length > 0 && debut + lot.length < depot.forme.lignes ? input.ligne + lot.length : null,
    rejetsUrl: `/fichiers/${fichier.id}/rejets.csv`,
  };
}

/** The mapping against the file and the lists: all its faults at once, before any line is read. */
async function reglages(contexte: Contexte, entetes: readonly string[], input: ImporterInterventionsInput) {
  const listes = await contexte.services.listes.de(contexte);
  const urgences = [...listes.urgences.values()].filter(({ actif }) => actif);
  const urgenceParDefaut = listes.urgences.get(lireCle(input.urgenceParDefautId) ?? 0);
  const cibles = input.statuts.map(({ statutId }) => listes.statuts.get(lireCle(statutId) ?? 0));
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
    options: preparerOptions({ colonnes, statuts, formatDate, fuseau, degres: urgences }, entetes),
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
 * The earlier lines that a dry run must look at again: it has not written them, and a reference that stands in two
 * batches of a file is refused the second time.
 */
function homonymes(depot: Depot, debut: number, lot: readonly LigneCsv[], options: OptionsImport): Promise<LigneCsv[]> {
  const references = [...new Set(referencesDe(lot, options))].filter(Boolean);
  return depot.memesValeurs(options.colonnes.get('REFERENCE') ?? '', references, debut, HOMONYMES_MAX);
}

async function dejaImportees(em: EntityManager, source: string, references: readonly string[]): Promise<Set<string>> {
  const donnees = references.filter(Boolean);
  if (donnees.length === 0) return new Set();
  const lignes = await sql(em)
    .selectFrom('intervention')
    .where('source', '=', source)
    .where('sourceReference', 'in', donnees)
    .select('sourceReference')
    .execute();
  return new Set(lignes.map(({ sourceReference }) => sourceReference ?? ''));
}

/** Three inserts for the whole batch: the rows, the beginning of their history, their words. */
async function ecrire(contexte: Contexte, source: string, lot: readonly AEcrire[], comptes: Comptes): Promise<void> {
  if (lot.length === 0) return;
  const { em, horloge } = contexte;
  const importateur = appelantDe(contexte).id;
  const maintenant = horloge.maintenant();
  await sql(em)
    .insertInto('intervention')
    .values(lot.map((element) => ligneDe(element, source, importateur, maintenant)) as never)
    .execute();
  const references = lot.map(({ ligne }) => ligne.sourceReference);
  const ecrites = await sql(em)
    .selectFrom('intervention')
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
  await sql(em)
    .insertInto('mouvement_intervention')
    .values(mouvements as never)
    .execute();
  const mots = lot.flatMap(({ ligne, clientId }) => {
    const interventionId = parReference.get(ligne.sourceReference)?.id ?? 0;
    return motsDeIntervention({ ...ligne, client: comptes.nom(clientId) }).map((mot) => ({
      interventionId,
      mot,
      interne: false,
    }));
  });
  await ajouterMots(em, mots);
}

/** The importer is the standardiste of what they import: it is theirs to follow. */
function ligneDe(
  { ligne, clientId, intervenantId, urgence }: AEcrire,
  source: string,
  importateur: number,
  maintenant: Date,
) {
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
    version: 1,
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
    modifierA: maintenant,
    creerParId: importateur,
    modifierParId: importateur,
  } satisfies Partial<NouvelleLigne<'intervention'>>;
}
