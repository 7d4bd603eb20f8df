import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_VUE } from './vue.descriptions.ts';
import { Vue } from './vue.entity.ts';
import { VueResolver } from './vue.resolver.ts';

export const vue = declarer({
  entites: [Vue],
  resolveurs: [VueResolver],
  descriptions: [DESCRIPTIONS_VUE],
});
