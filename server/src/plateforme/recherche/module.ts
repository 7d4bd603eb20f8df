import { declarer } from '../../socle/module.ts';
import { PersonnesTrouvees } from './personnes.resolver.ts';
import { DESCRIPTIONS_RECHERCHE } from './recherche.descriptions.ts';
import { RechercheResolver } from './recherche.resolver.ts';

export const recherche = declarer({
  resolveurs: [RechercheResolver, PersonnesTrouvees],
  descriptions: [DESCRIPTIONS_RECHERCHE],
});
