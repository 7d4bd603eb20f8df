import { permission } from '../../socle/securite/droits.ts';

export const API_GERER = permission(
  'plateforme',
  'API_GERER',
  'A',
  'Créer et changer les comptes de programmes et leurs clés',
  'Create and change the accounts of programs and their keys',
);
