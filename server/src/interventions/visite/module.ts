import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_VISITE } from './visite.descriptions.ts';
import { VisiteResolver } from './visite.resolver.ts';

export const visite = declarer({
  resolveurs: [VisiteResolver],
  descriptions: [DESCRIPTIONS_VISITE],
});
