// What every browser loads of the website, compressed once and for all while it is built: a fifth smaller than what a
// server can afford at each request (web/serveur.ts sends it).
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const comprimerEnBrotli = promisify(brotliCompress);

/** Beside each script and each style of the folder, the same with `.br`. */
export async function comprimer(dossier: string): Promise<void> {
  const noms = (await readdir(dossier, { recursive: true })).filter((nom) => /\.(js|css)$/.test(nom));
  await Promise.all(
    noms.map(async (nom) => {
      const chemin = join(dossier, nom);
      await writeFile(`${chemin}.br`, await comprimerEnBrotli(await readFile(chemin)));
    }),
  );
}
