import { repeter } from '../../socle/commun/taches.ts';
import type { Services } from '../../socle/services.ts';
import { purgerTraces } from './sceaux/purger.ts';
import { scellerTraces } from './sceaux/sceller.ts';

const MINUTE_MS = 60_000;

/** What the traces want done by themselves; several processes may do it. Returns how to stop. */
export function demarrerTachesDesTraces(services: Services): () => void {
  const { orm, frein, horloge } = services;
  const arrets = [
    repeter(services, 'sceaux des traces', 5 * MINUTE_MS, () => scellerTraces(services)),
    repeter(services, 'purge des traces', 6 * 60 * MINUTE_MS, () => purgerTraces(services)),
    repeter(services, 'refus comptés', MINUTE_MS, () => frein.dire(orm.em.fork(), horloge.maintenant())),
  ];
  return () => {
    for (const arreter of arrets) arreter();
  };
}
