import { permission } from '../../socle/securite/droits.ts';

export const CLIENT_LIRE = permission(
  'interventions',
  'CLIENT_LIRE',
  'AS',
  'Voir la fiche d’un client',
  'See a client’s card',
);
export const CLIENT_CREER = permission(
  'interventions',
  'CLIENT_CREER',
  'AS',
  'Créer un client, changer sa fiche et lui ouvrir un accès',
  'Create a client, change their card and give them access',
);
