import { readFile, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { depuisRacine, outil, racine } from './chemins.ts';
import { fichiersSous } from './empreinte.ts';
import { type Execution, executer } from './processus.ts';

const GENERES = /(^|\/)(schema\.graphql|permissions\.md|generated\/.*|[^/]+\.generated\.tsx?)$/;

/** Writes schema.graphql, docs/permissions.md and the contract from the built server, then the website's hooks. */
export async function generer(env = process.env): Promise<Execution> {
  const schema = await executer([process.execPath, [depuisRacine('server/dist/commandes/schema.js')]], { env });
  if (!schema.reussi) return schema;
  const hooks = await executer(outil('.', '@graphql-codegen/cli', '--config', 'codegen.ts'), { env });
  return { ...hooks, sortie: schema.sortie + hooks.sortie, ms: schema.ms + hooks.ms };
}

/**
 * Generates again and compares with what was there before, not with git: it works while one is editing. Puts back
 * what was there: a check changes nothing.
 */
export async function verifierGeneres(env: NodeJS.ProcessEnv): Promise<{ perimes: string[]; execution: Execution }> {
  const avant = await photographier();
  const execution = await generer(env);
  const apres = await photographier();
  const chemins = [...new Set([...avant.keys(), ...apres.keys()])];
  const perimes = chemins.filter((chemin) => avant.get(chemin) !== apres.get(chemin));
  for (const chemin of perimes) {
    const ancien = avant.get(chemin);
    if (ancien === undefined) await rm(chemin, { force: true });
    else await writeFile(chemin, ancien);
  }
  return { perimes: perimes.map((chemin) => relative(racine, chemin)), execution };
}

async function photographier(): Promise<Map<string, string>> {
  const fichiers = await fichiersSous(['schema.graphql', 'docs/permissions.md', 'web/src', 'server/src']);
  const generes = fichiers.filter((fichier) => GENERES.test(relative(racine, fichier)));
  return new Map(await Promise.all(generes.map(async (nom) => [nom, await readFile(nom, 'utf8')] as const)));
}
