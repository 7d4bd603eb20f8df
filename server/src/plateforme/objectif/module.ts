import { declarer } from '../../socle/module.ts';
import { signatureDe } from '../utilisateur/signature.ts';
import { DESCRIPTIONS_OBJECTIF } from './objectif.descriptions.ts';
import { Objectif } from './objectif.entity.ts';
import { ObjectifResolver } from './objectif.resolver.ts';

export const objectif = declarer({
  entites: [Objectif],
  resolveurs: [ObjectifResolver, signatureDe(Objectif)],
  descriptions: [DESCRIPTIONS_OBJECTIF],
  pages: [
    {
      lien: '/objectifs',
      nom: 'Objectifs',
      nomEn: 'Objectives',
      pictogramme: 'target',
      ordre: 105,
      application: 'plateforme',
      fonction: 'consulterObjectif',
    },
  ],
});
