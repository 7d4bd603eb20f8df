import { permission } from '../../socle/securite/droits.ts';

export const SETTING_LIRE = permission(
  'plateforme',
  'SETTING_LIRE',
  'A',
  'Voir les paramètres des comptes',
  'See the settings of the accounts',
);
export const SETTING_GERER = permission(
  'plateforme',
  'SETTING_GERER',
  'A',
  'Donner, changer et retirer les paramètres des comptes',
  'Give, change and remove the settings of the accounts',
);
