import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_URGENCE } from './urgence.descriptions.ts';
import { DegreUrgence } from './urgence.entity.ts';
import { DegreUrgenceResolver } from './urgence.resolver.ts';

export const urgence = declarer({
  entites: [DegreUrgence],
  resolveurs: [DegreUrgenceResolver],
  descriptions: [DESCRIPTIONS_URGENCE],
});
