import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_NUMERO_TEST } from './numero-test.descriptions.ts';
import { NumeroTest } from './numero-test.entity.ts';
import { NumeroTestResolver } from './numero-test.resolver.ts';

export const numeroTest = declarer({
  entites: [NumeroTest],
  resolveurs: [NumeroTestResolver],
  descriptions: [DESCRIPTIONS_NUMERO_TEST],
});
