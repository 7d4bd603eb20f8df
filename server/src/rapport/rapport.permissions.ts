import { permission } from '../socle/securite/droits.ts';

export const RAPPORT_LIRE = permission('offres', 'RAPPORT_LIRE', 'A', 'Voir les rapports', 'See the reports');
