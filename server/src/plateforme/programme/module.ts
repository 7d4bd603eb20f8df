import { declarer } from '../../socle/module.ts';
import { signatureDe } from '../utilisateur/signature.ts';
import { CleApi } from './cle-api.entity.ts';
import { DESCRIPTIONS_PROGRAMME } from './programme.descriptions.ts';
import { UtilisateurApiResolver } from './programme.resolver.ts';
import { UtilisateurApi } from './programme.types.ts';

export const programme = declarer({
  entites: [CleApi],
  resolveurs: [UtilisateurApiResolver, signatureDe(UtilisateurApi), signatureDe(CleApi)],
  descriptions: [DESCRIPTIONS_PROGRAMME],
  pages: [
    {
      lien: '/comptes-api',
      nom: 'Programmes',
      nomEn: 'Programs',
      pictogramme: 'robot',
      ordre: 86,
      application: 'plateforme',
      fonction: 'consulterUtilisateurApi',
    },
  ],
});
