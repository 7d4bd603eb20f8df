import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { depuisRacine, outil } from './chemins.ts';
import { comprimer } from './comprimer.ts';
import { aJour, empreinte, oublierTimbre, timbrer } from './empreinte.ts';
import { type Execution, executer } from './processus.ts';

export type Construction = { nom: string; deja: boolean; execution?: Execution };

type Recette = {
  nom: string;
  sources: string[];
  timbre: string;
  /** A file without which there is nothing to run. */
  produit: string;
  batir: () => Promise<Execution>;
};

const SERVEUR: Recette = {
  nom: 'serveur',
  sources: ['server/src', 'server/package.json', 'server/tsconfig.json', 'server/tsconfig.build.json'],
  timbre: 'server/dist/.build-stamp',
  produit: 'server/dist/main.js',
  async batir() {
    await retirerOrphelins();
    return executer(outil('.', 'typescript', '-p', 'server/tsconfig.build.json'));
  },
};

/** What is served, and tried by the journeys. */
const API: Recette = {
  nom: 'API',
  sources: [...SERVEUR.sources, 'scripts/paquet.ts'],
  timbre: 'server/paquet/.build-stamp',
  produit: 'server/paquet/main.js',
  async batir() {
    const { execution } = await construireServeur();
    if (execution && !execution.reussi) return execution;
    return executer([process.execPath, [depuisRacine('scripts/paquet.ts')]]);
  },
};

const SITE: Recette = {
  nom: 'site',
  sources: ['web'],
  timbre: 'web/.next/.build-stamp',
  produit: 'web/.next/BUILD_ID',
  async batir() {
    const execution = await executer(outil('web', 'next', 'build'), {
      cwd: depuisRacine('web'),
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    });
    if (execution.reussi) await comprimer(depuisRacine('web/.next/static'));
    return execution;
  },
};

export const construireServeur = (): Promise<Construction> => construire(SERVEUR);
export const construireApi = (): Promise<Construction> => construire(API);
export const construireSite = (): Promise<Construction> => construire(SITE);
export const siteConstruit = async (): Promise<boolean> => aJour(SITE.timbre, await empreinte(SITE.sources));
export const apiConstruite = async (): Promise<boolean> => aJour(API.timbre, await empreinte(API.sources));

/** Builds only when something that the build depends on has changed since. */
async function construire(recette: Recette): Promise<Construction> {
  // Taken before the build: what is edited meanwhile is built the next time.
  const valeur = await empreinte(recette.sources);
  const { nom, timbre } = recette;
  if (existsSync(depuisRacine(recette.produit)) && (await aJour(timbre, valeur))) return { nom, deja: true };
  await oublierTimbre(timbre);
  const execution = await recette.batir();
  if (execution.reussi) await timbrer(timbre, valeur);
  return { nom, deja: false, execution };
}

/** tsc leaves the output of a source that was deleted or renamed: an entity that no longer exists would be found. */
async function retirerOrphelins(): Promise<void> {
  const dist = depuisRacine('server/dist');
  if (!existsSync(dist)) return;
  for (const entree of await readdir(dist, { recursive: true })) {
    const source = /^(.*)\.js(\.map)?$/.exec(entree)?.[1];
    if (source && !existsSync(depuisRacine('server/src', `${source}.ts`))) await rm(join(dist, entree));
  }
}
