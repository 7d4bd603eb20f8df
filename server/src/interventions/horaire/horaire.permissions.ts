import { permission } from '../../socle/securite/droits.ts';

export const HORAIRE_GERER = permission(
  'interventions',
  'HORAIRE_GERER',
  'A',
  'Fixer les horaires de l’entreprise et de chacun',
  'Set the working hours of the company and of each person',
);
