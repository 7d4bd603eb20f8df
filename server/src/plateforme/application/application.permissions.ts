import { permission } from '../../socle/securite/droits.ts';

export const APPLICATION_LIRE = permission(
  'plateforme',
  'APPLICATION_LIRE',
  'A',
  'Voir les applications',
  'See the applications',
);
export const APPLICATION_GERER = permission(
  'plateforme',
  'APPLICATION_GERER',
  'A',
  'Créer et changer les applications et leurs icônes',
  'Create and change the applications and their icons',
);
