import { permission } from '../../socle/securite/droits.ts';

export const PROMOTION_LIRE = permission(
  'offres',
  'PROMOTION_LIRE',
  'ASCP',
  'Voir les promotions en vigueur',
  'See the promotions in force',
);
export const PROMOTION_GERER = permission(
  'offres',
  'PROMOTION_GERER',
  'A',
  'Créer et changer les promotions, voir celles en préparation',
  'Create and change the promotions, see those being prepared',
);
export const PROMOTION_ACTIVER = permission(
  'offres',
  'PROMOTION_ACTIVER',
  'A',
  'Activer et désactiver les promotions',
  'Activate and deactivate the promotions',
);
