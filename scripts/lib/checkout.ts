import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Forme = 'paquet' | 'modules';

/** Builds the server of this checkout by its own script: an older revision knows how it is built. */
export async function construireServeurDe(checkout: string): Promise<void> {
  const { construireApi, construireServeur } = await import(
    pathToFileURL(join(checkout, 'scripts/lib/construire.ts')).href
  );
  const { execution } = await (construireApi ?? construireServeur)();
  if (execution && !execution.reussi) throw new Error(`La construction du serveur a échoué.\n${execution.sortie}`);
}

/** As it is served, or in its modules, which can be exchanged; wherever the revision keeps it. */
export async function programmeDe(checkout: string, nom: string, forme: Forme = 'paquet'): Promise<string> {
  const servi = join(checkout, 'server/paquet', nom);
  if (forme === 'paquet' && existsSync(servi)) return servi;
  const dist = join(checkout, 'server/dist');
  const trouves = (await readdir(dist, { recursive: true })).filter((chemin) => `/${chemin}`.endsWith(`/${nom}`));
  if (trouves[0] === undefined || trouves.length > 1) throw new Error(`${dist} : un seul ${nom} était attendu.`);
  return join(dist, trouves[0]);
}
