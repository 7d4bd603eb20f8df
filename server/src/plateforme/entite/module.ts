import { declarer } from '../../socle/module.ts';
import { signatureDe } from '../utilisateur/signature.ts';
import { DESCRIPTIONS_ENTITE } from './entite.descriptions.ts';
import { Entite } from './entite.entity.ts';
import { EntiteResolver } from './entite.resolver.ts';

export const entite = declarer({
  entites: [Entite],
  resolveurs: [EntiteResolver, signatureDe(Entite)],
  descriptions: [DESCRIPTIONS_ENTITE],
  pages: [
    {
      lien: '/entites',
      nom: 'Entités',
      nomEn: 'Entities',
      pictogramme: 'building',
      ordre: 92,
      application: 'plateforme',
      fonction: 'creerEntite',
    },
  ],
});
