import { resolve } from 'node:path';
import { racine } from './chemins.ts';
import { secretsDe } from './secrets.ts';
import { lireFichierEnv, variablesDuProduit } from './variables.ts';

/** What API and website are started with: by `pnpm start`, `pnpm dev` and the journeys. */
export type Reglages = {
  hote: string;
  portApi: number;
  portSite: number;
  dossier: string;
  demo: boolean;
  /** Where the parts themselves and the person's browser reach them. */
  urlApi: string;
  urlSite: string;
  env: NodeJS.ProcessEnv;
};

/** The tests prove the same thing on every machine: what a person has set for production stays out of them. */
export function environnementNeutre(ajouts: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const variables = variablesDuProduit();
  const gardees = Object.entries(process.env).filter(([nom]) => !variables.has(nom));
  return { ...Object.fromEntries(gardees), NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...ajouts };
}

/** The variables of this machine: the environment first, then `.env`. */
export async function lireReglages(): Promise<Reglages> {
  return preparerReglages({ ...lireFichierEnv(), ...process.env });
}

export async function preparerReglages(source: NodeJS.ProcessEnv): Promise<Reglages> {
  const hote = source.HOST || '127.0.0.1';
  const portApi = lirePort('API_PORT', source.API_PORT, 4000);
  const portSite = lirePort('WEB_PORT', source.WEB_PORT, 3000);
  if (portApi === portSite) throw new Error(`API_PORT et WEB_PORT valent tous deux ${portApi} : il en faut deux.`);
  const production = source.NODE_ENV === 'production';
  const demo = source.DEMO ? source.DEMO === '1' : !production;
  const dossier = resolve(racine, source.DATA_DIR || './data');
  // An address that means "all of them" is one to listen on, not one to call.
  const joignable = ['0.0.0.0', '::', '*'].includes(hote) ? '127.0.0.1' : hote.includes(':') ? `[${hote}]` : hote;
  const urlApi = `http://${joignable}:${portApi}`;
  const urlSite = `http://${joignable}:${portSite}`;
  const env: NodeJS.ProcessEnv = {
    ...source,
    HOST: hote,
    API_PORT: String(portApi),
    WEB_PORT: String(portSite),
    DATA_DIR: dossier,
    PUBLIC_URL: source.PUBLIC_URL || urlSite,
    API_URL: source.API_URL || urlApi,
    NEXT_TELEMETRY_DISABLED: '1',
  };
  // A value that is neither 0 nor 1 goes through as it is: the API names every fault at once.
  if (!source.DEMO) env.DEMO = demo ? '1' : '0';
  if (!production) {
    const secrets = await secretsDe(dossier);
    if (!env.JWT_SECRET && !env.JWT_PRIVATE_KEY) env.JWT_SECRET = secrets.JWT_SECRET;
    if (!env.SESSION_SECRET) env.SESSION_SECRET = secrets.SESSION_SECRET;
    if (!env.TRACES_SECRET) env.TRACES_SECRET = secrets.TRACES_SECRET;
  }
  return { hote, portApi, portSite, dossier, demo, urlApi, urlSite, env };
}

function lirePort(nom: string, valeur: string | undefined, defaut: number): number {
  if (!valeur) return defaut;
  const port = Number(valeur);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Error(`${nom}=${valeur} : un port est un nombre entre 1 et 65535.`);
}
