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
import { lireDepose } from './depot.ts';
import type { ImporterInterventionsInput, LotImport } from './importation.types.ts';
import { preparerOptions, validerCorrespondance, validerDates } from './lignes.ts';
import { garderRejets } from './rejets.service.ts';
import { type AEcrire, homonymes, referencesDe, type Tri, trier } from './tri.ts';

const PAR_LOT = 500;
const DEGRE_INCONNU = { fr: 'Ce degré d’urgence n’existe pas.', en: 'This degree of urgency does not exist.' };
const STATUT_INCONNU = { fr: 'Ce statut n’existe pas.', en: 'This status does not exist.' };

/** One batch of a file, all or nothing; idempotent, since a source and its reference are unique. */
export async function importerLot(contexte: Contexte, input: ImporterInterventionsInput): Promise<LotImport> {
  const fichier = await trouverFichier(contexte, input.fichierId, UsageFichier.IMPORT);
  const csv = await lireDepose(contexte.services, fichier);
  const { options, urgences, urgenceParDefaut } = await reglages(contexte, csv.entetes, input);
  const source = input.source.trim();
  const debut = input.ligne - 1;
  const lot = csv.lignes.slice(debut, debut + PAR_LOT);
  const avant = input.simulation ? homonymes(csv.lignes.slice(0, debut), lot, options) : [];
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
    total: csv.lignes.length,
    lues: lot.length,
    importees: aEcrire.length,
    refusees: rejets.length,
    refus: rejets.map(({ ligne, champ, raison }) => ({ ligne, champ, raison })),
    suivante: debut + PAR_LOT < csv.lignes.length ? input.ligne + PAR_LOT : null,
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
    options: preparerOptions({ colonnes, statuts, formatDate, fuseau, degres: urgences }),
    urgences,
    urgenceParDefaut,
  };
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
