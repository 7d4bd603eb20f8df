import type { Services } from '../../services.ts';
import { purgerTraces } from './sceaux/purger.ts';
import { scellerTraces } from './sceaux/sceller.ts';

const MINUTE_MS = 60_000;

/** What the traces want done by themselves; several processes may do it. Returns how to stop. */
export function demarrerTachesDesTraces(services: Services): () => void {
  const { orm, log, frein, horloge } = services;
  const arrets = [
    repeter(5 * MINUTE_MS, () => scellerTraces(services)),
    repeter(6 * 60 * MINUTE_MS, () => purgerTraces(services)),
    repeter(MINUTE_MS, () => frein.dire(orm.em.fork(), horloge.maintenant())),
  ];
  function repeter(ms: number, tache: () => Promise<unknown>): () => void {
    let enCours = false;
    const tour = () => {
      if (enCours) return;
      enCours = true;
      tache()
        .catch((err: unknown) => log.error({ err }, 'tâche des traces'))
        .finally(() => {
          enCours = false;
        });
    };
    tour();
    const minuterie = setInterval(tour, ms);
    return () => clearInterval(minuterie);
  }
  return () => {
    for (const arreter of arrets) arreter();
  };
}
