import { declarer } from '../../socle/module.ts';
import { demarrerBalayage } from './balayage.ts';
import { DESCRIPTIONS_FICHIER } from './fichier.descriptions.ts';
import { Fichier } from './fichier.entity.ts';
import { FichierResolver } from './fichier.resolver.ts';

export const fichier = declarer({
  entites: [Fichier],
  resolveurs: [FichierResolver],
  descriptions: [DESCRIPTIONS_FICHIER],
  taches: [demarrerBalayage],
});
