import { repeter } from '../../socle/commun/taches.ts';
import type { Services } from '../../socle/services.ts';
import { fabriquerLesExports } from './fabrication.ts';
import { balayerExports } from './magasin.ts';

const CHAQUE_SECONDE = 1000;
const TOUTES_LES_HEURES = 3600 * 1000;
/** So many at once in a process. */
const MAINS = ['un', 'deux'] as const;

/** In any number of processes. Stopped, what is half made is left to another. */
export function demarrerExports(services: Services): () => void {
  let encore = true;
  const arrets = [
    ...MAINS.map((main) =>
      repeter(services, `exports, ${main}`, CHAQUE_SECONDE, () => fabriquerLesExports(services, () => encore)),
    ),
    repeter(services, 'balayage des exports', TOUTES_LES_HEURES, () => balayerExports(services)),
  ];
  return () => {
    encore = false;
    for (const arreter of arrets) arreter();
  };
}
