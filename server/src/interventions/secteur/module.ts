import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_SECTEUR } from './secteur.descriptions.ts';
import { Secteur } from './secteur.entity.ts';
import { SecteurResolver } from './secteur.resolver.ts';

export const secteur = declarer({
  entites: [Secteur],
  resolveurs: [SecteurResolver],
  descriptions: [DESCRIPTIONS_SECTEUR],
});
