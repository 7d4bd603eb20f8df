import type { LigneCsv } from '../../plateforme/import-csv/csv/fichier-csv.ts';
import { formeDe } from '../../plateforme/import-csv/forme.ts';
import type { UrgenceLue } from '../statut/listes.ts';
import type { Comptes } from './comptes.ts';
import { type InterventionLue, type OptionsImport, preparerLigne, type Rejet, urgencePour } from './lignes.ts';

export interface AEcrire {
  /** in the file */
  numero: number;
  ligne: InterventionLue;
  clientId: number;
  intervenantId: number | null;
  urgence: UrgenceLue;
}

export interface Tri {
  options: OptionsImport;
  comptes: Comptes;
  urgences: readonly UrgenceLue[];
  urgenceParDefaut: UrgenceLue;
  /** References that are there already; those that are to be written join them. */
  connues: Set<string>;
}

/** Which of these lines are imported, and why the others are not. */
export function trier(lignes: readonly LigneCsv[], tri: Tri): { aEcrire: AEcrire[]; rejets: Rejet[] } {
  const aEcrire: AEcrire[] = [];
  const rejets: Rejet[] = [];
  for (const ligne of lignes) {
    const lue = lire(ligne, tri);
    if ('raison' in lue) rejets.push({ ...lue, ligne: ligne.numero });
    else {
      tri.connues.add(lue.ligne.sourceReference);
      aEcrire.push({ ...lue, numero: ligne.numero });
    }
  }
  return { aEcrire, rejets };
}

function lire(ligne: LigneCsv, tri: Tri): Omit<AEcrire, 'numero'> | Pick<Rejet, 'champ' | 'raison'> {
  const { options, comptes, urgences, urgenceParDefaut, connues } = tri;
  const prepare = preparerLigne(ligne, options);
  if (!prepare.ok) return { champ: prepare.champ, raison: prepare.raison };
  const { intervention } = prepare;
  if (connues.has(intervention.sourceReference)) {
    const fr = 'Déjà importée, ou deux fois dans ce fichier.';
    return { champ: 'REFERENCE', raison: { fr, en: 'Imported already, or twice in this file.' } };
  }
  const clientId = comptes.client(intervention);
  if (clientId === null) {
    return { champ: 'CLIENT', raison: { fr: 'Ce client n’existe pas.', en: 'This client does not exist.' } };
  }
  const intervenantId = comptes.intervenant(intervention);
  if (intervenantId === undefined) {
    const fr = 'Cet intervenant n’existe pas.';
    return { champ: 'INTERVENANT', raison: { fr, en: 'This technician does not exist.' } };
  }
  const { delaiHeures } = intervention;
  const urgence = (delaiHeures === null ? null : urgencePour(delaiHeures, urgences)) ?? urgenceParDefaut;
  return { ligne: intervention, clientId, intervenantId, urgence };
}

/** The references as they are kept, without a look at the rest of the lines. */
export function referencesDe(lignes: readonly LigneCsv[], { colonnes }: OptionsImport): string[] {
  const colonne = colonnes.get('REFERENCE') ?? '';
  return lignes.map(({ valeurs }) => formeDe(valeurs[colonne] ?? ''));
}
