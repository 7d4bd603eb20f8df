import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_DEPLACEMENT } from './deplacement.descriptions.ts';
import { Deplacement } from './deplacement.entity.ts';
import { CreneauPossibleResolver, DeplacementResolver } from './deplacement.resolver.ts';

export const deplacement = declarer({
  entites: [Deplacement],
  resolveurs: [CreneauPossibleResolver, DeplacementResolver],
  descriptions: [DESCRIPTIONS_DEPLACEMENT],
});
