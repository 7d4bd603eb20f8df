import { declarer } from '../../socle/module.ts';
import { Semis } from './semis.entity.ts';

export const semis = declarer({
  entites: [Semis],
});
