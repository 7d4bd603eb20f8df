import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, createConnection } from 'mysql2/promise';
import { portsLibres } from '../scripts/lib/ports.ts';
import { lancer, type Processus } from '../scripts/lib/processus.ts';
import { OPTIONS_NODE } from '../scripts/lib/services.ts';
import { demarrerMariadb } from '../server/test/mariadb.ts';
import { demander } from './charge.ts';
import { epingler } from './processeur.ts';

const racine = new URL('..', import.meta.url).pathname;
const secret = () => randomBytes(36).toString('base64url');
const SECRETS = { JWT_SECRET: secret(), SESSION_SECRET: secret(), TRACES_SECRET: secret() };

/** In MiB: what the system counts, and how much of it V8 holds objects in. */
interface Memoire {
  residente: number;
  tasUtilise: number;
  tasReserve: number;
}

export interface Serveur {
  adresse: string;
  pid: number | undefined;
}

export interface Banc {
  /** On the API's own base, to fill it. */
  base: Connection;
  databaseUrl: string;
  api: string;
  /** An admin's token, good for ten minutes from now. */
  seConnecter(): Promise<string>;
  /** Another server beside the API, by its script. */
  demarrer(nom: string, script: string, env: Record<string, string>, sonde: string): Promise<Serveur>;
  pidApi: number | undefined;
  pidBase: number;
  /** Of the API. */
  memoire(): Promise<Memoire>;
}

/** This product in its production build on a MariaDB with durable settings; all of it is gone afterwards. */
export async function surUnBanc(travail: (banc: Banc) => Promise<void>): Promise<void> {
  const mariadb = await demarrerMariadb({
    durable: true,
    reglages: ['--innodb-buffer-pool-size=2G', '--max-allowed-packet=64M'],
  });
  const donnees = await mkdtemp(join(tmpdir(), 'driven-bench-'));
  const lances: Processus[] = [];
  try {
    const base = await createConnection(mariadb.url);
    await base.query('create database banc character set utf8mb4');
    await base.query('use banc');
    const databaseUrl = `${mariadb.url}banc`;
    const [port = '', portMesures = ''] = (await portsLibres(2)).map(String);
    const env = {
      ...SECRETS,
      ...{ NODE_ENV: 'production', LOG_LEVEL: 'error', HOST: '127.0.0.1' },
      ...{ MAILS_EN_FICHIERS: '1', COOKIES_NON_SECURISES: '1' },
      // All of the load comes from one account.
      ...{ OPERATIONS_PAR_COMPTE: '1000', OPERATIONS_EN_TOUT: '1000' },
      ...{ DATABASE_URL: databaseUrl, DATA_DIR: donnees, API_PORT: port, METRICS_PORT: portMesures },
    };
    const origine = `http://127.0.0.1:${port}`;
    const produit = await demarrer(lances, 'API', 'server/dist/main.js', env, `${origine}/health/ready`);
    const api = `${origine}/graphql`;
    epingler(produit.enfant.pid, 0);
    epingler(mariadb.pid, 1);
    epingler(process.pid, 1);
    const motDePasse = await choisirUnMotDePasse(api, await creerCompte(env));
    await travail({
      ...{ base, databaseUrl, api, pidApi: produit.enfant.pid, pidBase: mariadb.pid },
      seConnecter: () => connecter(api, motDePasse),
      demarrer: async (nom, script, reglages, sonde) => {
        const [sien = ''] = (await portsLibres(1)).map(String);
        const adresse = `http://127.0.0.1:${sien}`;
        const { enfant } = await demarrer(lances, nom, script, { ...reglages, PORT: sien }, `${adresse}${sonde}`);
        epingler(enfant.pid, 0);
        return { adresse, pid: enfant.pid };
      },
      memoire: () => lireMemoire(produit.enfant.pid, `http://127.0.0.1:${portMesures}/metrics`),
    });
    await base.end();
  } finally {
    for (const processus of lances) await processus.arreter();
    await mariadb.arreter();
    await rm(donnees, { recursive: true, force: true });
  }
}

async function demarrer(
  lances: Processus[],
  nom: string,
  script: string,
  env: Record<string, string>,
  sonde: string,
): Promise<Processus> {
  const processus = lancer(['node', [...OPTIONS_NODE, join(racine, script)]], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  lances.push(processus);
  const limite = Date.now() + 60_000;
  while (Date.now() < limite) {
    if ((await fetch(sonde).catch(() => undefined))?.ok) return processus;
    await new Promise((suite) => setTimeout(suite, 100));
  }
  throw new Error(`${nom} ne démarre pas`);
}

/** The first account, by the very command of the README; returns its password. */
async function creerCompte(env: Record<string, string>): Promise<string> {
  const creation = lancer(['node', [join(racine, 'server/dist/commandes/creer-admin.js'), 'banc', 'banc@exemple.fr']], {
    env: { ...process.env, ...env },
  });
  let sortie = '';
  creation.enfant.stdout?.on('data', (texte: Buffer) => {
    sortie += texte.toString();
  });
  await creation.fin;
  return /: (\S+)\s*$/.exec(sortie)?.[1] ?? '';
}

async function connecter(api: string, motDePasse: string): Promise<string> {
  const query = 'mutation ($input: ConnexionInput!) { connexion(input: $input) { jetonAcces } }';
  const body = JSON.stringify({ query, variables: { input: { identifiant: 'banc', motDePasse } } });
  const headers = { 'content-type': 'application/json' };
  const reponse = await demander({ url: api, method: 'POST', headers, body });
  return (reponse as { data: { connexion: { jetonAcces: string } } }).data.connexion.jetonAcces;
}

/** The first one opens nothing but its change; returns the one that opens the rest. */
async function choisirUnMotDePasse(api: string, recu: string): Promise<string> {
  const choisi = `${recu}-choisi`;
  const query = 'mutation ($input: ChangerMotDePasseInput!) { changerMotDePasse(input: $input) { message { fr } } }';
  const body = JSON.stringify({ query, variables: { input: { motDePasseActuel: recu, nouveauMotDePasse: choisi } } });
  const authorization = `Bearer ${await connecter(api, recu)}`;
  await demander({ url: api, method: 'POST', headers: { 'content-type': 'application/json', authorization }, body });
  return choisi;
}

async function lireMemoire(pid: number | undefined, metriques: string): Promise<Memoire> {
  const statut = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const mesures = await (await fetch(metriques)).text();
  const mesure = (nom: string) => Number(new RegExp(`^${nom} (\\S+)`, 'm').exec(mesures)?.[1] ?? 0);
  const enMio = (octets: number) => Math.round(octets / 1024 / 1024);
  return {
    residente: enMio(Number(/VmRSS:\s+(\d+)/.exec(statut)?.[1] ?? 0) * 1024),
    tasUtilise: enMio(mesure('nodejs_heap_size_used_bytes')),
    tasReserve: enMio(mesure('nodejs_heap_size_total_bytes')),
  };
}

/** What was measured, with what it was measured on, as JSON. */
export async function ecrireResultats(nom: string, resultats: object): Promise<void> {
  const dossier = join(racine, 'bench/resultats');
  await mkdir(dossier, { recursive: true });
  const fichier = `${nom}-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.json`;
  const machine = { node: process.version, coeurs: cpus().length };
  await writeFile(join(dossier, fichier), JSON.stringify({ ...machine, ...resultats }, null, 2));
}
