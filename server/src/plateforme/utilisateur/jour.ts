import { DateTime } from 'luxon';
import { FUSEAU } from '../../socle/commun/horloge.ts';
import { jourEnMots } from '../../socle/commun/jour.ts';
import type { Donnees } from '../evenement/emettre.ts';

/** « lundi 3 novembre 2026 », « mardi 1er décembre 2026 »: of the end that an event tells. */
export function jour({ fin }: Donnees, langue: 'fr' | 'en'): string {
  return jourEnMots(DateTime.fromISO(String(fin), { zone: FUSEAU }), 'cccc d LLLL yyyy', langue);
}
