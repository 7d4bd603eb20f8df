// The built server in a few files: a start reads these instead of three thousand modules, most of them of its libraries,
// which is half of its processor time (docs/decisions).
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RolldownOutput, rolldown } from 'rolldown';
import { depuisRacine } from './lib/chemins.ts';

const DIST = depuisRacine('server/dist');
const DOSSIER = depuisRacine('server/paquet');
/** Ours, but for the programs themselves and what they load. */
const PARTAGE = /\/server\/dist\/(?!main\.js|commandes\/|app\/demarrer\.js)/;
/** Of the machine, or found by their own paths, or large and rarely used. */
const DEHORS = [/^sharp$/, /^@node-rs\/argon2$/, /^jsdom$/, /^@redis\/client$/, /^@graphql-yoga\/render-graphiql$/];

await rm(DOSSIER, { recursive: true, force: true });
await empaqueter({ main: 'main.js', 'creer-admin': 'commandes/creer-admin.js' });
// Threads and processes of their own: each has what it works with and no more.
await empaqueter({ 'lecteur.worker': 'plateforme/import-csv/csv/lecteur.worker.js' });
await empaqueter({ 'atelier.processus': 'plateforme/fichier/images/atelier.processus.js' });

async function empaqueter(programmes: Record<string, string>): Promise<void> {
  const paquet = await rolldown({
    cwd: DIST,
    input: Object.fromEntries(Object.entries(programmes).map(([nom, chemin]) => [nom, join(DIST, chemin)])),
    platform: 'node',
    external: DEHORS,
    // As Node chooses: one graphql, whoever asks for it.
    resolve: { mainFields: ['main', 'module'], conditionNames: ['node', 'import', 'default'] },
    preserveEntrySignatures: false,
    logLevel: 'warn',
  });
  const { output } = await paquet.write({
    dir: DOSSIER,
    format: 'esm',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: { groups: [{ name: 'driven', test: PARTAGE, includeDependenciesRecursively: false }] },
  });
  await paquet.close();
  await oublierLesCartes(output);
}

/** Of our own code alone a fault's lines are told as they are written: the maps of libraries cost half a second. */
async function oublierLesCartes(output: RolldownOutput['output']): Promise<void> {
  for (const produit of output) {
    if (produit.type !== 'chunk' || produit.moduleIds.some((id) => id.startsWith(DIST))) continue;
    await writeFile(join(DOSSIER, produit.fileName), produit.code.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n'));
    if (produit.sourcemapFileName) await rm(join(DOSSIER, produit.sourcemapFileName));
  }
}
