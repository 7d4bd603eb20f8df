// `pnpm creer-admin LOGIN EMAIL [PRENOM] [NOM]`: on the base that `.env` names, which it says before it writes there.
import { depuisRacine } from './lib/chemins.ts';
import { direEchec } from './lib/dire.ts';
import { construireParts } from './lib/mise-en-route.ts';
import { arreterTout, lancer, surArret } from './lib/processus.ts';
import { lireProduction } from './lib/production.ts';
import { lireReglages, type Reglages } from './lib/reglages.ts';
import { lireFichierEnv } from './lib/variables.ts';

surArret(() => arreterTout().finally(() => process.exit(130)));

try {
  const { env } = await reglagesDeLaBase();
  await construireParts(['API']);
  const programme = [depuisRacine('server/paquet/creer-admin.js'), ...process.argv.slice(2)];
  const { code } = await lancer([process.execPath, programme], { env, stdio: 'inherit' }).fin;
  process.exit(code ?? 1);
} catch (erreur) {
  direEchec(erreur instanceof Error ? erreur.message : String(erreur));
  process.exit(1);
}

/** With a `.env`, the base of `pnpm serve`, or every fault of it; else the embedded one of `pnpm start`. */
function reglagesDeLaBase(): Promise<Reglages> {
  const source = { ...lireFichierEnv(), ...process.env };
  const embarquee = source.NODE_ENV ? source.NODE_ENV !== 'production' : Object.keys(lireFichierEnv()).length === 0;
  return embarquee && !source.DATABASE_URL ? lireReglages() : lireProduction();
}
