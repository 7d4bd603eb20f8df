import { permission } from '../../socle/securite/droits.ts';

export const WEBHOOK_GERER = permission(
  'plateforme',
  'WEBHOOK_GERER',
  'A',
  'Prévenir d’autres programmes de ce qui arrive',
  'Tell other programs of what happens',
);
