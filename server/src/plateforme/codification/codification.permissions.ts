import { permission } from '../../socle/securite/droits.ts';

export const CODIFICATION_LIRE = permission(
  'plateforme',
  'CODIFICATION_LIRE',
  'ASICP',
  'Voir les codifications',
  'See the codifications',
);
export const CODIFICATION_GERER = permission(
  'plateforme',
  'CODIFICATION_GERER',
  'A',
  'Créer, changer et supprimer des codifications',
  'Create, change and delete codifications',
);
