import { declarer } from '../../socle/module.ts';
import { ImportationOffresResolver } from './importation-offres.resolver.ts';

export const importationOffres = declarer({
  resolveurs: [ImportationOffresResolver],
});
