import { declarer } from '../../socle/module.ts';
import { signatureDe } from '../utilisateur/signature.ts';
import { FonctionApi } from './fonction-api.entity.ts';
import { FonctionApiResolver } from './fonction-api.resolver.ts';

export const fonction = declarer({
  entites: [FonctionApi],
  resolveurs: [FonctionApiResolver, signatureDe(FonctionApi)],
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
