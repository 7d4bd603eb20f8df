import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_EXPORTATION } from './exportation.descriptions.ts';
import { Exportation } from './exportation.entity.ts';
import { ExportationResolver } from './exportation.resolver.ts';
import './nouvelle.ts';
import { demarrerExports } from './taches.ts';

export const exportation = declarer({
  entites: [Exportation],
  resolveurs: [ExportationResolver],
  descriptions: [DESCRIPTIONS_EXPORTATION],
  taches: [demarrerExports],
});
