import { permission } from '../../socle/securite/droits.ts';

export const DEMANDE_CREER = permission(
  'interventions',
  'DEMANDE_CREER',
  'AC',
  'Demander une intervention',
  'Ask for an intervention',
);
export const DEMANDE_LIRE = permission(
  'interventions',
  'DEMANDE_LIRE',
  'ASC',
  'Voir ses demandes, et celles qui attendent si l’on ouvre des interventions',
  'See one’s requests, and those that wait if one opens interventions',
);
