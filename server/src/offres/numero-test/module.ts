import { declarer } from '../../socle/module.ts';
import { NumeroTest } from './numero-test.entity.ts';
import { NumeroTestResolver } from './numero-test.resolver.ts';

export const numeroTest = declarer({
  entites: [NumeroTest],
  resolveurs: [NumeroTestResolver],
});
