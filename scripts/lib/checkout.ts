import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Builds the server of this checkout by its own script: an older revision knows how it is built. */
export async function construireServeurDe(checkout: string): Promise<void> {
  const { construireServeur } = await import(pathToFileURL(join(checkout, 'scripts/lib/construire.ts')).href);
  const { execution } = await construireServeur();
  if (execution && !execution.reussi) throw new Error(`La construction du serveur a échoué.\n${execution.sortie}`);
}

/** Wherever the revision keeps it. */
export async function programmeDe(checkout: string, nom: string): Promise<string> {
  const dist = join(checkout, 'server/dist');
  const trouves = (await readdir(dist, { recursive: true })).filter((chemin) => `/${chemin}`.endsWith(`/${nom}`));
  if (trouves[0] === undefined || trouves.length > 1) throw new Error(`${dist} : un seul ${nom} était attendu.`);
  return join(dist, trouves[0]);
}
