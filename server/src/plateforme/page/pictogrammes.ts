import { IsIn, ValidateIf } from 'class-validator';
import { dire } from '../../socle/commun/validation.ts';

/** The drawings that the website knows by name (web/src/components/cadre/icones.ts holds the same; a test compares). */
export const PICTOGRAMMES = [
  'activity',
  'address-book',
  'adjustments',
  'apps',
  'ban',
  'bell',
  'bolt',
  'building',
  'calendar',
  'calendar-event',
  'chart-bar',
  'clipboard-list',
  'dashboard',
  'file-import',
  'file-text',
  'history',
  'home',
  'home-bolt',
  'inbox',
  'key',
  'license',
  'list',
  'list-details',
  'percentage',
  'phone',
  'robot',
  'settings',
  'shield',
  'tag',
  'target',
  'test',
  'tool',
  'upload',
  'user',
  'users',
] as const;

/** Null: none. */
export function Pictogramme(): PropertyDecorator {
  const permis = IsIn(PICTOGRAMMES, {
    message: dire('Ce pictogramme n’existe pas.', 'There is no such pictogram.'),
  });
  const siDonne = ValidateIf((_objet, valeur) => valeur !== null);
  return (cible, propriete) => {
    permis(cible, propriete);
    siDonne(cible, propriete);
  };
}
