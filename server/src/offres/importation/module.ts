import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_IMPORTATION_OFFRES } from './importation-offres.descriptions.ts';
import { ImportationOffresResolver } from './importation-offres.resolver.ts';

export const importationOffres = declarer({
  resolveurs: [ImportationOffresResolver],
  descriptions: [DESCRIPTIONS_IMPORTATION_OFFRES],
});
