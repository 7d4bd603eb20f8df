import { permission } from '../../socle/securite/droits.ts';

export const OFFRE_SOUSCRIRE = permission(
  'offres',
  'OFFRE_SOUSCRIRE',
  'ASCP',
  'Souscrire une offre et résilier les siennes',
  'Subscribe to an offer and end one’s own',
);
export const SOUSCRIPTION_GERER = permission(
  'offres',
  'SOUSCRIPTION_GERER',
  'ASP',
  'Souscrire pour un client, suspendre, reprendre et résilier',
  'Subscribe for a client, suspend, resume and end',
);
/** A mark, of no function: who has offers of their own, and the page that shows them. */
permission('offres', 'OFFRE_BENEFICIER', 'C', 'Être client d’une offre', 'Be the client of an offer', { marque: true });
