import { readFile } from 'node:fs/promises';
import { depuis, dire, direEchec, direReussite } from '../lib/dire.ts';
import { demarrerApi } from './api.ts';
import { differences } from './differences.ts';
import type { Echange } from './echange.ts';
import { Partie } from './jouer.ts';

/** Sends what was kept, in the same order; 1 when an answer is not the same. */
export async function comparer(fichier: string, checkout: string): Promise<number> {
  const debut = performance.now();
  const gardes: Echange[] = JSON.parse(await readFile(fichier, 'utf8'));
  const api = await demarrerApi(checkout);
  let autres = 0;
  try {
    const partie = new Partie(api);
    for (const { demande, reponse } of gardes) {
      await partie.envoyer(demande);
      const recue = partie.echanges.at(-1)?.reponse;
      const ecarts = recue ? differences(reponse, recue) : [];
      if (ecarts.length === 0) continue;
      autres += 1;
      direEchec(`${partie.echanges.length - 1}. ${demande.nom}`);
      for (const ligne of ecarts) dire(`    ${ligne}`);
    }
  } finally {
    await api.arreter();
  }
  if (autres > 0) direEchec(`${autres} réponses sur ${gardes.length} sont autres ${depuis(debut)}`);
  else direReussite(`${gardes.length} réponses, toutes les mêmes ${depuis(debut)}`);
  return autres > 0 ? 1 : 0;
}
