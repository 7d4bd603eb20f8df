// `pnpm build`: what `pnpm serve` then starts without building.
import { direEchec } from './lib/dire.ts';
import { construireParts } from './lib/mise-en-route.ts';
import { arreterTout, surArret } from './lib/processus.ts';

surArret(() => arreterTout().finally(() => process.exit(130)));

await construireParts(['API', 'Site']).catch(async (erreur: Error) => {
  direEchec(erreur.message);
  await arreterTout();
  process.exit(1);
});
