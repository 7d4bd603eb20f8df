import { declarer } from '../../socle/module.ts';
import { signatureDe } from '../utilisateur/signature.ts';
import { DESCRIPTIONS_FONCTION_API } from './fonction-api.descriptions.ts';
import { FonctionApi } from './fonction-api.entity.ts';
import { FonctionApiResolver } from './fonction-api.resolver.ts';

export const fonction = declarer({
  entites: [FonctionApi],
  resolveurs: [FonctionApiResolver, signatureDe(FonctionApi)],
  descriptions: [DESCRIPTIONS_FONCTION_API],
  pages: [
    {
      lien: '/fonctions',
      nom: 'Fonctions',
      nomEn: 'Functions',
      pictogramme: 'bolt',
      ordre: 88,
      application: 'plateforme',
      fonction: 'consulterFonctionApi',
    },
  ],
});
