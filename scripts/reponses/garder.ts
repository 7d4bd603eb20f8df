import { writeFile } from 'node:fs/promises';
import { depuis, direReussite } from '../lib/dire.ts';
import { demarrerApi } from './api.ts';
import type { Echange } from './echange.ts';
import { Partie } from './jouer.ts';
import { jouerLeScenario } from './scenario.ts';

/** Plays the whole scenario and writes down each request with its answer. */
export async function garder(fichier: string, checkout: string): Promise<number> {
  const debut = performance.now();
  const api = await demarrerApi(checkout);
  try {
    const partie = new Partie(api);
    await jouerLeScenario(partie, checkout);
    await writeFile(fichier, `[\n${partie.echanges.map((echange) => JSON.stringify(echange)).join(',\n')}\n]\n`);
    direReussite(`${resume(partie.echanges)} ${depuis(debut)}`);
    return 0;
  } finally {
    await api.arreter();
  }
}

function resume(echanges: Echange[]): string {
  const reussies = echanges.filter(({ reponse }) => reponse.statut === 200 && !reponse.corps.includes('"errors"'));
  return `${echanges.length} réponses gardées, dont ${reussies.length} sans erreur`;
}
