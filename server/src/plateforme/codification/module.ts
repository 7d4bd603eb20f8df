import { declarer } from '../../socle/module.ts';
import { signatureDe } from '../utilisateur/signature.ts';
import { DESCRIPTIONS_CODIFICATION } from './codification.descriptions.ts';
import { Codification } from './codification.entity.ts';
import { CodificationResolver } from './codification.resolver.ts';
import { semerIntegrees } from './integrees.ts';

export const codification = declarer({
  entites: [Codification],
  resolveurs: [CodificationResolver, signatureDe(Codification)],
  descriptions: [DESCRIPTIONS_CODIFICATION],
  semer: semerIntegrees,
  pages: [
    {
      lien: '/codifications',
      nom: 'Codifications',
      nomEn: 'Codifications',
      pictogramme: 'tag',
      ordre: 110,
      application: 'plateforme',
      fonction: 'creerCodification',
    },
  ],
});
