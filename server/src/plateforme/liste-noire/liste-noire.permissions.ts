import { permission } from '../../socle/securite/droits.ts';

export const BLACKLIST_LIRE = permission(
  'plateforme',
  'BLACKLIST_LIRE',
  'A',
  'Voir la liste noire',
  'See the black list',
);
export const BLACKLIST_GERER = permission(
  'plateforme',
  'BLACKLIST_GERER',
  'A',
  'Ajouter, changer et retirer des numéros de la liste noire',
  'Add, change and remove numbers of the black list',
);
/** Of one number at a time, and only whether: not who it is. */
export const BLACKLIST_VERIFIER = permission(
  'plateforme',
  'BLACKLIST_VERIFIER',
  'ASP',
  'Demander si un numéro est en liste noire',
  'Ask whether a number is on the black list',
);
