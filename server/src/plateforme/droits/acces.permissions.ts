import { permission } from '../../socle/securite/droits.ts';

export const ROLE_LIRE = permission('plateforme', 'ROLE_LIRE', 'A', 'Voir les rôles', 'See the roles');
export const ROLE_GERER = permission(
  'plateforme',
  'ROLE_GERER',
  'A',
  'Créer et changer les rôles et leurs permissions',
  'Create and change the roles and their permissions',
);
export const PERMISSION_LIRE = permission(
  'plateforme',
  'PERMISSION_LIRE',
  'A',
  'Voir les permissions',
  'See the permissions',
);
export const PERMISSION_GERER = permission(
  'plateforme',
  'PERMISSION_GERER',
  'A',
  'Créer, décrire et retirer des permissions',
  'Create, describe and remove permissions',
);
export const FONCTION_LIRE = permission(
  'plateforme',
  'FONCTION_LIRE',
  'A',
  'Voir les fonctions et ce qu’elles exigent',
  'See the functions and what they require',
);
export const FONCTION_GERER = permission(
  'plateforme',
  'FONCTION_GERER',
  'A',
  'Décider de ce qu’exige chaque fonction, en créer pour d’autres applications',
  'Decide what each function requires, create some for other applications',
);
export const ACCES_VERIFIER = permission(
  'plateforme',
  'ACCES_VERIFIER',
  'AP',
  'Demander si un compte peut appeler une fonction, et pourquoi',
  'Ask whether an account may call a function, and why',
);
