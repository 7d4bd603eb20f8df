import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { depuisRacine, racine } from './chemins.ts';

const IGNORES = /(^|\/)(node_modules|dist|paquet|\.next|next-env\.d\.ts|[^/]*\.tsbuildinfo)(\/|$)|\.test\.tsx?$/;

/** Every file below these paths (relative to the root), in a stable order. */
export async function fichiersSous(chemins: string[]): Promise<string[]> {
  const listes = await Promise.all(chemins.map((chemin) => parcourir(depuisRacine(chemin))));
  return [...new Set(listes.flat())].sort();
}

async function parcourir(chemin: string): Promise<string[]> {
  if (!existsSync(chemin) || IGNORES.test(relative(racine, chemin))) return [];
  if (!(await stat(chemin)).isDirectory()) return [chemin];
  const entrees = await readdir(chemin);
  return (await Promise.all(entrees.map((entree) => parcourir(join(chemin, entree))))).flat();
}

/** What a build depends on: its sources, the lockfile, this Node. */
export async function empreinte(chemins: string[]): Promise<string> {
  const hache = createHash('sha256').update(process.version);
  for (const fichier of await fichiersSous([...chemins, 'pnpm-lock.yaml', 'tsconfig.base.json', 'patches'])) {
    hache.update(`\0${relative(racine, fichier)}\0`).update(await readFile(fichier));
  }
  return hache.digest('hex');
}

/** The stamp lives in the output folder: who deletes the output deletes the stamp. */
export async function aJour(timbre: string, valeur: string): Promise<boolean> {
  return (await readFile(depuisRacine(timbre), 'utf8').catch(() => '')) === valeur;
}

export async function timbrer(timbre: string, valeur: string): Promise<void> {
  await mkdir(dirname(depuisRacine(timbre)), { recursive: true });
  await writeFile(depuisRacine(timbre), valeur);
}

export const oublierTimbre = (timbre: string): Promise<void> => rm(depuisRacine(timbre), { force: true });
