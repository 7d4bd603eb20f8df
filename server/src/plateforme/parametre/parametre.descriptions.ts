import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_PARAMETRE: Descriptions = {
  types: {
    Setting: [
      'Un paramètre d’un compte : une codification qui vaut pour lui',
      'A setting of an account: a codification that holds for it',
    ],
    SettingPage: ['Une page de paramètres', 'A page of settings'],
    SettingPayload: ['Le paramètre tel qu’il est après l’écriture', 'The setting as it is after the write'],
    CreerSettingInput: [
      'La codification à faire valoir pour un compte',
      'The codification that is to hold for an account',
    ],
    ModifierSettingInput: ['Un champ absent ne change pas', 'An absent field does not change'],
  },
  fonctions: {
    consulterSetting: [
      'Les codifications qui valent pour des comptes, compte par compte',
      'The codifications that hold for accounts, account by account',
    ],
    voirSetting: ['Un paramètre, par son id', 'One setting, by its id'],
    creerSetting: ['Fait valoir une codification pour un compte', 'Makes a codification hold for an account'],
    modifierSetting: ['Change le compte ou la codification', 'Changes the account or the codification'],
    supprimerSetting: [
      'La codification ne vaut plus pour ce compte',
      'The codification no longer holds for this account',
    ],
  },
  champs: {
    utilisateurId: ['Le compte', 'The account'],
    codificationId: ['La codification qui vaut pour lui', 'The codification that holds for it'],
  },
  precis: {
    'Setting.utilisateur': ['Le compte pour qui elle vaut', 'The account that it holds for'],
    'Setting.codification': ['Ce qui vaut pour lui', 'What holds for it'],
    'SettingPayload.setting': ['Tel qu’il est maintenant', 'As it is now'],
    'consulterSetting.utilisateurId': ['Ceux de ce compte', 'Those of this account'],
    'consulterSetting.codificationId': ['Ceux de cette codification', 'Those of this codification'],
  },
};
