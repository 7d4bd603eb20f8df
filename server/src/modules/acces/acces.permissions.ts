import { permission } from '../../securite/droits.ts';

export const ROLE_LIRE = permission('plateforme', 'ROLE_LIRE', 'A', 'Voir les rôles', 'See the roles');
export const ROLE_GERER = permission(
  'plateforme',
  'ROLE_GERER',
  'A',
  'Créer et changer les rôles et leurs permissions',
  'Create and change the roles and their permissions',
);
