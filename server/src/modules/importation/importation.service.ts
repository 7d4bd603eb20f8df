import type { EntityManager } from '@mikro-orm/core';
import { type NouvelleLigne, sql } from '../../commun/base-de-donnees.ts';
import { lireCle } from '../../commun/cle.ts';
import { champInvalide, saisieInvalide } from '../../commun/erreurs.ts';
import { appelantDe, type Contexte } from '../../graphql/contexte.ts';
import { UsageFichier } from '../fichier/fichier.entity.ts';
import { trouverFichier } from '../fichier/fichier.service.ts';
import { ajouterMots, motsDeIntervention } from '../intervention/index-recherche.ts';
import type { UrgenceLue } from '../statut-intervention/listes.ts';
import { journalEnCours } from '../trace/journal.ts';
import { Comptes } from './comptes.ts';
import type { ImporterInterventionsInput, LotImport } from './importation.types.ts';
import { type CsvLu, type LigneCsv, lireCsv } from './lecture.ts';
import {
  type InterventionLue,
  type OptionsImport,
  preparerLigne,
  preparerOptions,
  type Rejet,
  urgencePour,
  validerCorrespondance,
  validerDates,
} from './lignes.ts';
import { garderRejets } from './rejets.service.ts';

const PAR_LOT = 500;

/** One batch of a file, all or nothing; idempotent, since a source and its reference are unique. */
export async function importerLot(contexte: Contexte, input: ImporterInterventionsInput): Promise<LotImport> {
  const fichier = await trouverFichier(contexte, input.fichierId, UsageFichier.IMPORT);
  const csv = await fichierLu(contexte, fichier.id);
  const { options, urgences, urgenceParDefaut } = await reglages(contexte, csv.entetes, input);
  const debut = input.ligne - 1;
  const lot = csv.lignes.slice(debut, debut + PAR_LOT);
  const comptes = await Comptes.lire(contexte, options, lot, input.repartition);
  const connues = await dejaImportees(contexte.em, input.source, lot, options);
  const rejets: Rejet[] = [];
  const aEcrire: { ligne: InterventionLue; clientId: number; intervenantId: number | null; urgence: UrgenceLue }[] = [];
  for (const ligne of lot) {
    const prepare = preparerLigne(ligne, options);
    const refuser = (champ: string | null, fr: string, en: string) =>
      rejets.push({ ligne: ligne.numero, champ, raison: { fr, en }, valeurs: ligne.valeurs });
    if (!prepare.ok) {
      refuser(prepare.champ, prepare.raison.fr, prepare.raison.en);
      continue;
    }
    const { intervention } = prepare;
    if (connues.has(intervention.sourceReference)) {
      refuser('REFERENCE', 'Déjà importée, ou deux fois dans ce fichier.', 'Imported already, or twice in this file.');
      continue;
    }
    const clientId = comptes.client(intervention);
    const intervenantId = comptes.intervenant(intervention);
    if (clientId === null) refuser('CLIENT', 'Ce client n’existe pas.', 'This client does not exist.');
    else if (intervenantId === undefined)
      refuser('INTERVENANT', 'Cet intervenant n’existe pas.', 'This technician does not exist.');
    else {
      connues.add(intervention.sourceReference);
      const { delaiHeures } = intervention;
      const urgence = (delaiHeures === null ? null : urgencePour(delaiHeures, urgences)) ?? urgenceParDefaut;
      aEcrire.push({ ligne: intervention, clientId, intervenantId, urgence });
    }
  }
  if (!input.simulation) await ecrire(contexte, input, aEcrire, comptes);
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
      source: input.source,
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

type Lu = Extract<CsvLu, { ok: true }>;
/** The last file read, so that its batches do not read it again each time. */
let dernier: { id: string; csv: Lu } | undefined;

async function fichierLu({ services }: Contexte, id: string): Promise<Lu> {
  if (dernier?.id === id) return dernier.csv;
  const csv = lireCsv(await services.fichiers.lire(id));
  if (!csv.ok) throw saisieInvalide([{ chemin: 'fichierId', message: csv.message }]);
  dernier = { id, csv };
  return csv;
}

/** The mapping against the file and the lists: all its faults at once, before any line is read. */
async function reglages(contexte: Contexte, entetes: readonly string[], input: ImporterInterventionsInput) {
  const listes = await contexte.services.listes.de(contexte);
  const urgences = [...listes.urgences.values()].filter(({ actif }) => actif);
  const urgenceParDefaut = listes.urgences.get(lireCle(input.urgenceParDefautId) ?? 0);
  if (!urgenceParDefaut) {
    throw champInvalide(
      'urgenceParDefautId',
      'Ce degré d’urgence n’existe pas.',
      'This degree of urgency does not exist.',
    );
  }
  const statuts = input.statuts.map(({ valeur, statutId }, rang) => {
    const statut = listes.statuts.get(lireCle(statutId) ?? 0);
    if (!statut)
      throw champInvalide(`statuts.${rang}.statutId`, 'Ce statut n’existe pas.', 'This status does not exist.');
    return { valeur, statutId, etape: statut.etape };
  });
  const fautes = [
    ...validerCorrespondance(entetes, input.colonnes).map(({ message }) => ({ chemin: 'colonnes', message })),
    ...validerDates(input).map(({ champ, message }) => ({ chemin: champ, message })),
  ];
  if (fautes.length > 0) throw saisieInvalide(fautes);
  const { colonnes, formatDate, fuseau } = input;
  return {
    options: preparerOptions({ colonnes, statuts, formatDate, fuseau, degres: urgences }),
    urgences,
    urgenceParDefaut,
  };
}

async function dejaImportees(
  em: EntityManager,
  source: string,
  lot: readonly LigneCsv[],
  options: OptionsImport,
): Promise<Set<string>> {
  const colonne = options.colonnes.get('REFERENCE') ?? '';
  const references = lot.map(({ valeurs }) => (valeurs[colonne] ?? '').trim()).filter(Boolean);
  if (references.length === 0) return new Set();
  const lignes = await sql(em)
    .selectFrom('intervention')
    .where('source', '=', source)
    .where('sourceReference', 'in', references)
    .select('sourceReference')
    .execute();
  return new Set(lignes.map(({ sourceReference }) => sourceReference ?? ''));
}

interface AEcrire {
  ligne: InterventionLue;
  clientId: number;
  intervenantId: number | null;
  urgence: UrgenceLue;
}

/** Three inserts for the whole batch: the rows, the beginning of their history, their words. */
async function ecrire(
  contexte: Contexte,
  { source }: ImporterInterventionsInput,
  lot: readonly AEcrire[],
  comptes: Comptes,
): Promise<void> {
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
