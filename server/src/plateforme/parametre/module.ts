import { declarer } from '../../socle/module.ts';
import { signatureDe } from '../utilisateur/signature.ts';
import { DESCRIPTIONS_PARAMETRE } from './parametre.descriptions.ts';
import { Setting } from './parametre.entity.ts';
import { SettingResolver } from './parametre.resolver.ts';

export const parametre = declarer({
  entites: [Setting],
  resolveurs: [SettingResolver, signatureDe(Setting)],
  descriptions: [DESCRIPTIONS_PARAMETRE],
  pages: [
    {
      lien: '/parametres',
      nom: 'Paramètres',
      nomEn: 'Settings',
      pictogramme: 'adjustments',
      ordre: 115,
      application: 'plateforme',
      fonction: 'creerSetting',
    },
  ],
});
