import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { depuisRacine } from '../lib/chemins.ts';
import { type Execution, executer } from '../lib/processus.ts';
import { environnementNeutre } from '../lib/reglages.ts';

export type Clone = {
  dossier: string;
  lancer(ligne: string, env?: NodeJS.ProcessEnv): Promise<Execution>;
  effacer(): Promise<void>;
};

/**
 * What a clone of this very tree holds, in an empty folder: every file that git knows or would take. What was built
 * here comes along with its stamp: the build finds that it is the same and leaves it.
 */
export async function cloner(): Promise<Clone> {
  const dossier = await mkdtemp(join(tmpdir(), 'driven-clone-'));
  const { sortie } = await executer(['git', ['ls-files', '-co', '--exclude-standard', '-z']]);
  for (const fichier of new Set(sortie.split('\0').filter(Boolean))) {
    await mkdir(dirname(join(dossier, fichier)), { recursive: true });
    await cp(depuisRacine(fichier), join(dossier, fichier)).catch(ignorerAbsent);
  }
  for (const bati of ['server/dist', 'server/paquet', 'web/.next']) {
    await cp(depuisRacine(bati), join(dossier, bati), { recursive: true });
  }
  return {
    dossier,
    lancer: (ligne, env = {}) =>
      executer(['bash', ['-euc', ligne]], { cwd: dossier, env: { ...environnementNeutre(), ...env } }),
    effacer: () => rm(dossier, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Deleted here and not committed yet. */
function ignorerAbsent(erreur: NodeJS.ErrnoException): void {
  if (erreur.code !== 'ENOENT') throw erreur;
}
