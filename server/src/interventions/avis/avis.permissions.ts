import { permission } from '../../socle/securite/droits.ts';

export const AVIS_DONNER = permission(
  'interventions',
  'AVIS_DONNER',
  'AC',
  'Donner son avis sur ses interventions',
  'Rate one’s interventions',
);
