import { declarer } from '../module.ts';
import { Trace } from './trace.entity.ts';
import { TraceObjet } from './trace-objet.entity.ts';

export const journal = declarer({
  entites: [Trace, TraceObjet],
});
