import { permission } from '../../socle/securite/droits.ts';

export const ELIGIBILITE_LIRE = permission(
  'offres',
  'ELIGIBILITE_LIRE',
  'ASP',
  'Voir les éligibilités',
  'See the eligibilities',
);
export const ELIGIBILITE_GERER = permission(
  'offres',
  'ELIGIBILITE_GERER',
  'A',
  'Créer et changer les éligibilités',
  'Create and change the eligibilities',
);
