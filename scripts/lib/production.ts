import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { ConfigurationRefusee, lireEnv } from '../../server/src/config/env.ts';
import { depuisRacine } from './chemins.ts';
import { preparerReglages, type Reglages } from './reglages.ts';

/** What `pnpm serve` runs on: `.env` and the environment, whole, or an error that says every fault at once. */
export async function lireProduction(environnement: NodeJS.ProcessEnv = process.env): Promise<Reglages> {
  const ecrites = lireFichier(depuisRacine('.env'));
  const source: NodeJS.ProcessEnv = { ...ecrites, ...environnement };
  const voulu = source.NODE_ENV || 'production';
  const production = { ...source, NODE_ENV: 'production' };
  const fautes = [
    ...inconnues(ecrites),
    ...(voulu === 'production' ? [] : [`NODE_ENV=${voulu} : « pnpm serve » est la production ; retirez cette ligne`]),
    // An embedded base is a choice to be written down, never what a forgotten line leads to.
    ...(source.DATABASE_URL
      ? []
      : ['DATABASE_URL est obligatoire (sqlite:/chemin/driven.sqlite pour une base embarquée)']),
    ...fautesDuServeur(production),
  ];
  if (fautes.length > 0) throw new ConfigurationRefusee(fautes);
  return preparerReglages(production);
}

function lireFichier(chemin: string): NodeJS.Dict<string> {
  return existsSync(chemin) ? parseEnv(readFileSync(chemin, 'utf8')) : {};
}

function fautesDuServeur(source: NodeJS.ProcessEnv): string[] {
  try {
    lireEnv(source);
    return [];
  } catch (erreur) {
    if (erreur instanceof ConfigurationRefusee) return erreur.fautes;
    throw erreur;
  }
}

/** A name that means nothing is a setting that is not applied: `.env.example` names all of them. */
function inconnues(ecrites: NodeJS.Dict<string>): string[] {
  const exemple = readFileSync(depuisRacine('.env.example'), 'utf8');
  const connues = new Set([...exemple.matchAll(/^# ([A-Z][A-Z0-9_]+)=/gm)].map(([, nom]) => nom));
  return Object.keys(ecrites)
    .filter((nom) => !connues.has(nom))
    .map((nom) => `${nom} n'est le nom d'aucune variable (.env.example les dit toutes)`);
}

/** Without what a password or an account's name would tell. */
export function sansSecret(adresse: string): string {
  if (!URL.canParse(adresse)) return adresse;
  const { protocol, host, pathname } = new URL(adresse);
  return `${protocol}//${host}${pathname}`;
}
