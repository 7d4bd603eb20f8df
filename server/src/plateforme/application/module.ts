import { declarer } from '../../socle/module.ts';
import { signatureDe } from '../utilisateur/signature.ts';
import { ApplicationCalcules } from './application.calcules.ts';
import { DESCRIPTIONS_APPLICATION } from './application.descriptions.ts';
import { Application } from './application.entity.ts';
import { ApplicationResolver } from './application.resolver.ts';
import './usage.ts';

export const application = declarer({
  entites: [Application],
  resolveurs: [ApplicationResolver, ApplicationCalcules, signatureDe(Application)],
  descriptions: [DESCRIPTIONS_APPLICATION],
  pages: [
    {
      lien: '/applications',
      nom: 'Applications et menu',
      nomEn: 'Applications and menu',
      pictogramme: 'apps',
      ordre: 90,
      application: 'plateforme',
      fonction: 'consulterApplication',
    },
  ],
});
