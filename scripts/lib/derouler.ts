import { dire } from './dire.ts';
import { conclure, derouler, type Etape } from './etapes.ts';
import { ouvrirLot } from './menage.ts';
import { arreterTout, surArret } from './processus.ts';
import { environnementNeutre } from './reglages.ts';

/** Runs the steps of a check, leaves nothing running nor lying about, and ends the process with the right code. */
export async function verifierTout(preparer: (env: NodeJS.ProcessEnv) => Etape[]): Promise<never> {
  const debut = performance.now();
  const lot = ouvrirLot();
  surArret(async (signal) => {
    dire(`\n${signal} : arrêt des vérifications…`);
    await arreterTout(5000);
    lot.nettoyer();
    process.exit(130);
  });
  const resultats = await derouler(preparer(environnementNeutre(lot.env)));
  const restes = lot.nettoyer();
  if (restes > 0) dire(`${restes} processus oubliés par les tests ont été arrêtés.`);
  process.exit(conclure(resultats, debut, process.env.REQUIRE_ALL === '1'));
}
