import { permission } from '../../socle/securite/droits.ts';

export const ENTREPRISE_GERER = permission(
  'plateforme',
  'ENTREPRISE_GERER',
  'A',
  'Changer les coordonnées de l’entreprise',
  'Change the company’s contact details',
);
