import { declarer } from '../../socle/module.ts';
import { SceauTrace } from './sceau-trace.entity.ts';
import { demarrerTachesDesTraces } from './taches.ts';
import { DESCRIPTIONS_TRACE } from './trace.descriptions.ts';
import { TraceResolver } from './trace.resolver.ts';

export const trace = declarer({
  entites: [SceauTrace],
  resolveurs: [TraceResolver],
  descriptions: [DESCRIPTIONS_TRACE],
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
