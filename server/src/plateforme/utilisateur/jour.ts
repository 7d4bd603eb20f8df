import { DateTime } from 'luxon';
import { FUSEAU } from '../../socle/commun/horloge.ts';
import type { Donnees } from '../evenement/emettre.ts';

/** « lundi 3 novembre 2026 », « mardi 1er décembre 2026 »: of the end that an event tells. */
export function jour({ fin }: Donnees, langue: 'fr' | 'en'): string {
  const dit = DateTime.fromISO(String(fin), { zone: FUSEAU }).setLocale(langue).toFormat('cccc d LLLL yyyy');
  return langue === 'fr' ? dit.replace(' 1 ', ' 1er ') : dit;
}
