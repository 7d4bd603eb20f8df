import { permission } from '../../socle/securite/droits.ts';

export const VUE_PARTAGER = permission(
  'interventions',
  'VUE_PARTAGER',
  'A',
  'Partager ses vues avec tous',
  'Share one’s views with everybody',
);
