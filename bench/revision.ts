import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { construireServeurDe } from '../scripts/lib/checkout.ts';
import { racine } from '../scripts/lib/chemins.ts';
import { executer } from '../scripts/lib/processus.ts';
import type { Ensuite } from './menage.ts';

/** The revision's commit; throws when there is none of that name. */
export async function trouverRevision(nom: string): Promise<string> {
  const { reussi, sortie } = await executer([
    'git',
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${nom}^{commit}`],
  ]);
  if (!reussi) throw new Error(`--comparer ${nom} : ce dépôt n'a pas de révision de ce nom.`);
  return sortie.trim();
}

/** A worktree of that commit in the temporary folder, its dependencies installed and its server built. */
export async function preparerRevision(commit: string, ensuite: Ensuite): Promise<string> {
  const dossier = await mkdtemp(join(tmpdir(), 'driven-revision-'));
  ensuite(async () => {
    await executer(['git', ['worktree', 'remove', '--force', dossier]]);
    await rm(dossier, { recursive: true, force: true });
  });
  await reussir(['git', ['worktree', 'add', '--detach', dossier, commit]]);
  const paquets = ['--filter', '.', '--filter', './server'];
  await reussir(['npx', ['-y', 'pnpm', 'install', '--frozen-lockfile', '--prefer-offline', ...paquets]], dossier);
  await construireServeurDe(dossier);
  return dossier;
}

async function reussir(commande: [string, string[]], cwd = racine): Promise<void> {
  const { reussi, sortie } = await executer(commande, { cwd });
  if (!reussi) throw new Error(`${commande[0]} ${commande[1].join(' ')} a échoué.\n${sortie}`);
}
