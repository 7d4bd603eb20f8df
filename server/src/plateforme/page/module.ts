import { declarer } from '../../socle/module.ts';
import { signatureDe } from '../utilisateur/signature.ts';
import { PageCalcules } from './page.calcules.ts';
import { DESCRIPTIONS_PAGE } from './page.descriptions.ts';
import { Page } from './page.entity.ts';
import { PageResolver } from './page.resolver.ts';
import './usage.ts';

export const page = declarer({
  entites: [Page],
  resolveurs: [PageResolver, PageCalcules, signatureDe(Page)],
  descriptions: [DESCRIPTIONS_PAGE],
});
