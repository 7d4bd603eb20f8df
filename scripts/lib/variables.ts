import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { depuisRacine } from './chemins.ts';

/** Everything that changes what the product does: `.env.example` names it, before what only the tests read. */
export function variablesDuProduit(): Set<string> {
  const [produit = ''] = readFileSync(depuisRacine('.env.example'), 'utf8').split('# --- Tests');
  return new Set([...produit.matchAll(/^# ([A-Z][A-Z0-9_]+)=/gm)].map(([, nom = '']) => nom));
}

/** What `.env` says; nothing when there is none. */
export function lireFichierEnv(): NodeJS.Dict<string> {
  const fichier = depuisRacine('.env');
  return existsSync(fichier) ? parseEnv(readFileSync(fichier, 'utf8')) : {};
}

/** A name that means nothing is a setting that is not applied. */
export function fautesDeNoms(ecrites: NodeJS.Dict<string>): string[] {
  const connues = variablesDuProduit();
  return Object.keys(ecrites)
    .filter((nom) => !connues.has(nom))
    .map((nom) => `${nom} n'est le nom d'aucune variable (.env.example les dit toutes)`);
}
