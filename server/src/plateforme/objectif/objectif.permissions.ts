import { permission } from '../../socle/securite/droits.ts';

export const OBJECTIF_LIRE = permission(
  'plateforme',
  'OBJECTIF_LIRE',
  'ASI',
  'Voir ses propres objectifs',
  'See one’s own objectives',
);
/** Also lifts the limit of the rows: whoever gives objectives sees everybody's. */
export const OBJECTIF_GERER = permission(
  'plateforme',
  'OBJECTIF_GERER',
  'A',
  'Voir les objectifs de tous, en donner, les changer et les supprimer',
  'See everybody’s objectives, give, change and delete them',
);
