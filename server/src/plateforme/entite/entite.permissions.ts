import { permission } from '../../socle/securite/droits.ts';

export const ENTITE_LIRE = permission('plateforme', 'ENTITE_LIRE', 'AS', 'Voir les entités', 'See the entities');
export const ENTITE_GERER = permission(
  'plateforme',
  'ENTITE_GERER',
  'A',
  'Créer, changer et supprimer les entités',
  'Create, change and delete the entities',
);
