import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { construireServeurDe, programmeDe } from '../scripts/lib/checkout.ts';
import { racine } from '../scripts/lib/chemins.ts';
import { portsLibres } from '../scripts/lib/ports.ts';
import { arreterTout, executer, lancer } from '../scripts/lib/processus.ts';
import { OPTIONS_NODE } from '../scripts/lib/services.ts';
import { demarrerMariadb } from '../server/test/mariadb.ts';
import { type Base, baseMariadb, baseSqlite } from './base.ts';
import { demander } from './charge.ts';
import { avecMenage } from './menage.ts';
import { epingler } from './processeur.ts';

const secret = () => randomBytes(36).toString('base64url');
/** A million interventions with what hangs on them stay in memory. */
const REGLAGES = ['--innodb-buffer-pool-size=2G', '--max-allowed-packet=64M', '--local-infile=1'];
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

/** The API, in its production build, on a base of its own. */
export interface Produit extends Serveur {
  base: Base;
  api: string;
  /** An admin's token, good for ten minutes from now. */
  seConnecter(login?: string): Promise<string>;
  memoire(): Promise<Memoire>;
}

export interface Banc {
  /**
   * Another revision's from its checkout, built; without one this product, built first when something has changed.
   * `greffes`: options of its Node that exchange modules, of which it is then started, and not as it is served.
   */
  demarrerProduit(checkout?: string, greffes?: readonly string[]): Promise<Produit>;
  /** Another server beside the API, by its script. */
  demarrer(nom: string, script: string, env: Record<string, string>, sonde: string): Promise<Serveur>;
  /** Of the database server, if there is one. */
  pidBase: number | undefined;
}

export const MOTEURS = ['mariadb', 'sqlite'] as const;
export type Moteur = (typeof MOTEURS)[number];

/** A MariaDB with durable settings, or files of SQLite, and what runs on it; all of it is gone afterwards. */
export const surUnBanc = (travail: (banc: Banc) => Promise<void>, moteur: Moteur = 'mariadb'): Promise<void> =>
  avecMenage(async (ensuite) => {
    const donnees = await mkdtemp(join(tmpdir(), 'driven-bench-'));
    ensuite(() => rm(donnees, { recursive: true, force: true }));
    const mariadb = moteur === 'mariadb' ? await demarrerMariadb({ durable: true, reglages: REGLAGES }) : undefined;
    if (mariadb) ensuite(() => mariadb.arreter());
    ensuite(() => arreterTout());
    epingler(mariadb?.pid, 1);
    epingler(process.pid, 1);
    let produits = 0;
    await travail({
      pidBase: mariadb?.pid,
      async demarrerProduit(checkout = racine, greffes) {
        const nom = `banc${++produits}`;
        if (checkout === racine) await construireServeurDe(checkout);
        const autreRevision = checkout !== racine;
        const base = mariadb
          ? await baseMariadb(mariadb.url, nom, { autreRevision })
          : baseSqlite(join(donnees, `${nom}.sqlite`));
        ensuite(() => base.fermer());
        return lancerProduit(checkout, base, join(donnees, nom), greffes);
      },
      async demarrer(nom, script, reglages, sonde) {
        const [port = ''] = (await portsLibres(1)).map(String);
        const adresse = `http://127.0.0.1:${port}`;
        const programme = join(racine, script);
        const pid = await demarrer(
          nom,
          [...OPTIONS_NODE, programme],
          { ...reglages, PORT: port },
          `${adresse}${sonde}`,
        );
        return { adresse, pid };
      },
    });
  });

async function lancerProduit(
  checkout: string,
  base: Base,
  dossier: string,
  greffes: readonly string[] | undefined,
): Promise<Produit> {
  await mkdir(dossier);
  const [port = '', portMesures = ''] = (await portsLibres(2)).map(String);
  const env = {
    ...SECRETS,
    ...{ NODE_ENV: 'production', LOG_LEVEL: 'error', HOST: '127.0.0.1' },
    ...{ MAILS_EN_FICHIERS: '1', COOKIES_NON_SECURISES: '1' },
    // All of the load comes from one account.
    ...{ OPERATIONS_PAR_COMPTE: '1000', OPERATIONS_EN_TOUT: '1000' },
    ...{ DATABASE_URL: base.databaseUrl, DATA_DIR: dossier, API_PORT: port, METRICS_PORT: portMesures },
  };
  const adresse = `http://127.0.0.1:${port}`;
  const api = `${adresse}/graphql`;
  const forme = greffes ? 'modules' : 'paquet';
  const args = [...(await optionsDe(checkout)), ...(greffes ?? []), await programmeDe(checkout, 'main.js', forme)];
  const pid = await demarrer('API', args, env, `${adresse}/health/ready`);
  const creation = await programmeDe(checkout, 'creer-admin.js');
  const motDePasse = await choisirUnMotDePasse(api, await creerCompte(creation, env));
  return {
    ...{ adresse, api, pid, base },
    seConnecter: (login) => connecter(api, motDePasse, login),
    memoire: () => lireMemoire(pid, `http://127.0.0.1:${portMesures}/metrics`),
  };
}

/** What that revision gives its Node. */
async function optionsDe(checkout: string): Promise<string[]> {
  const services = await import(pathToFileURL(join(checkout, 'scripts/lib/services.ts')).href);
  return services.OPTIONS_NODE ?? [];
}

/** On the processor of what is measured. */
async function demarrer(
  nom: string,
  args: string[],
  env: Record<string, string>,
  sonde: string,
): Promise<number | undefined> {
  const { enfant } = lancer(['node', args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const limite = Date.now() + 60_000;
  while (Date.now() < limite && enfant.exitCode === null) {
    if ((await fetch(sonde).catch(() => undefined))?.ok) {
      epingler(enfant.pid, 0);
      return enfant.pid;
    }
    await new Promise((suite) => setTimeout(suite, 100));
  }
  throw new Error(`${nom} ne démarre pas`);
}

/** The first account, by the very command of the README; returns its password. */
async function creerCompte(programme: string, env: Record<string, string>): Promise<string> {
  const { sortie } = await executer(['node', [programme, 'banc', 'banc@exemple.fr']], {
    env: { ...process.env, ...env },
  });
  return /: (\S+)\s*$/.exec(sortie)?.[1] ?? '';
}

async function connecter(api: string, motDePasse: string, identifiant = 'banc'): Promise<string> {
  const query = 'mutation ($input: ConnexionInput!) { connexion(input: $input) { jetonAcces } }';
  const body = JSON.stringify({ query, variables: { input: { identifiant, motDePasse } } });
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
