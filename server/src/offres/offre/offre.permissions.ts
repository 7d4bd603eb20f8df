import { permission } from '../../socle/securite/droits.ts';

export const OFFRE_LIRE = permission('offres', 'OFFRE_LIRE', 'ASCP', 'Voir les offres', 'See the offers');
export const OFFRE_GERER = permission(
  'offres',
  'OFFRE_GERER',
  'A',
  'Créer et changer les offres, voir celles en préparation',
  'Create and change the offers, see those being prepared',
);
export const OFFRE_ACTIVER = permission(
  'offres',
  'OFFRE_ACTIVER',
  'A',
  'Activer, suspendre et retirer les offres',
  'Activate, suspend and withdraw the offers',
);
