import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_AVIS } from './avis.descriptions.ts';
import { Avis } from './avis.entity.ts';
import { AvisResolver } from './avis.resolver.ts';

export const avis = declarer({
  entites: [Avis],
  resolveurs: [AvisResolver],
  descriptions: [DESCRIPTIONS_AVIS],
});
