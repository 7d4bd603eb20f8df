import { DateTime } from 'luxon';
import { FUSEAU } from '../../socle/commun/horloge.ts';
import type { Donnees } from '../evenement/emettre.ts';

/** « lundi 3 novembre 2026 »: of the end that an event tells. */
export const jour = ({ fin }: Donnees, langue: 'fr' | 'en'): string =>
  DateTime.fromISO(String(fin), { zone: FUSEAU }).setLocale(langue).toFormat('cccc d LLLL yyyy');
