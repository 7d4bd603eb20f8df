import { declarer } from '../../socle/module.ts';
import { signatureDe } from '../utilisateur/signature.ts';
import { DESCRIPTIONS_LISTE_NOIRE } from './liste-noire.descriptions.ts';
import { Blacklist } from './liste-noire.entity.ts';
import { BlacklistResolver } from './liste-noire.resolver.ts';

export const listeNoire = declarer({
  entites: [Blacklist],
  resolveurs: [BlacklistResolver, signatureDe(Blacklist)],
  descriptions: [DESCRIPTIONS_LISTE_NOIRE],
  pages: [
    {
      lien: '/blacklist',
      nom: 'Liste noire',
      nomEn: 'Black list',
      pictogramme: 'ban',
      ordre: 100,
      application: 'plateforme',
      fonction: 'consulterBlacklist',
    },
  ],
});
