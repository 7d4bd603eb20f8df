import { declarer } from '../../socle/module.ts';
import { avecExport } from '../exportation/exportation.descriptions.ts';
import { ExportDeTraces } from './exportation.resolver.ts';
import { SceauTrace } from './sceau-trace.entity.ts';
import { demarrerTachesDesTraces } from './taches.ts';
import { DESCRIPTIONS_TRACE } from './trace.descriptions.ts';
import { TraceResolver } from './trace.resolver.ts';

export const trace = declarer({
  entites: [SceauTrace],
  resolveurs: [TraceResolver, ExportDeTraces],
  descriptions: [
    avecExport(DESCRIPTIONS_TRACE, {
      fonction: 'exporterTraces',
      input: 'ExporterTracesInput',
      filtre: 'TraceFiltre',
      liste: 'consulterTrace',
    }),
  ],
  taches: [demarrerTachesDesTraces],
  pages: [
    {
      lien: '/traces',
      nom: 'Traces',
      nomEn: 'Audit trail',
      pictogramme: 'history',
      ordre: 94,
      application: 'plateforme',
      fonction: 'consulterTrace',
    },
  ],
});
