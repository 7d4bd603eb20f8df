import { permission } from '../../socle/securite/droits.ts';

export const NOTIFICATION_GERER = permission(
  'interventions',
  'NOTIFICATION_GERER',
  'A',
  'Régler qui est prévenu de quoi, et suivre les envois',
  'Set who is told of what, and follow the deliveries',
);
