import type { Evenement } from './flux';

/** What the pages ask that has interventions in it: of one, of several. */
const UNE = 'voirIntervention';
const PLUSIEURS = ['consulterIntervention', 'consulterVisitesDuCompte', 'consulterAccueil', 'consulterPlanning'];
/** What is made of many of them, and is read again when nobody knows what was missed, not at each that changes. */
const ENSEMBLE = ['consulterRapport'];
const NOTIFICATIONS = 'consulterNotification';

/** What leaves the intervention's version as it was. */
const SANS_VERSION: ReadonlySet<Evenement['type']> = new Set([
  'COMMENTAIRE',
  'COMMENTAIRE_INTERNE',
  'COMMENTAIRE_MODIFIE',
  'COMMENTAIRE_SUPPRIME',
  'EN_RETARD',
  'PIECE_JOINTE',
  'PIECE_JOINTE_INTERNE',
  'PIECE_JOINTE_MODIFIEE',
  'PIECE_JOINTE_SUPPRIMEE',
  'RAPPEL_VEILLE',
]);

/** Whether a page that holds this version of the intervention, or none, has something to read again. */
export function apprendQuelqueChose({ type, version }: Evenement, connue: number | undefined): boolean {
  return SANS_VERSION.has(type) || version === null || connue === undefined || version > connue;
}

/** Interventions that have changed; null: nobody knows which. */
export type Changees = ReadonlySet<string> | null;

/** Whether what a query answered may have changed. `lue`: the intervention that it answered, where it answered one. */
export function aRelire(fonctions: readonly string[], lue: string | undefined, changees: Changees): boolean {
  if (fonctions.some((fonction) => PLUSIEURS.includes(fonction))) return true;
  if (changees === null && fonctions.some((fonction) => ENSEMBLE.includes(fonction))) return true;
  if (!fonctions.includes(UNE)) return false;
  return changees === null || lue === undefined || changees.has(lue);
}

export const deNotifications = (fonctions: readonly string[]): boolean => fonctions.includes(NOTIFICATIONS);
