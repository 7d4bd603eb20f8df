// The README's « Running it for real », line by line: an empty folder, a fresh database, its blocks as they stand there.
import assert from 'node:assert/strict';
import { appendFile, readFile, stat, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { interroger } from '../../server/test/bases.ts';
import { demarrerMariadb, type Mariadb } from '../../server/test/mariadb.ts';
import { depuisRacine } from '../lib/chemins.ts';
import { portsLibres } from '../lib/ports.ts';
import { lancer, type Processus } from '../lib/processus.ts';
import { environnementNeutre } from '../lib/reglages.ts';
import { type Clone, cloner } from './clone.ts';

const MOT_DE_PASSE_BASE = 'choose-a-password';
const SECRETS = ['JWT_SECRET', 'SESSION_SECRET', 'TRACES_SECRET'];
const ATTENTE_MS = 60_000;

let mariadb: Mariadb;
let clone: Clone;
let ports: Record<string, string>;
let blocs: Record<string, string[]>;

before(async () => {
  [mariadb, clone, blocs] = await Promise.all([demarrerMariadb({ durable: true }), cloner(), lireBlocs()]);
  const [api, site] = await portsLibres(2);
  ports = { API_PORT: String(api), WEB_PORT: String(site) };
});
after(async () => {
  await mariadb?.arreter();
  await clone?.effacer();
});

/** The section's blocks by language, in their order. */
async function lireBlocs(): Promise<Record<string, string[]>> {
  const readme = await readFile(depuisRacine('README.md'), 'utf8');
  const [, section = ''] = readme.split('## Running it for real');
  const [etapes = ''] = section.split('What else there is to know');
  const trouves: Record<string, string[]> = {};
  for (const [, marge = '', langue = '', corps = ''] of etapes.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```/gm)) {
    trouves[langue] = [...(trouves[langue] ?? []), corps.replaceAll(new RegExp(`^${marge}`, 'gm'), '').trim()];
  }
  return trouves;
}

const bloc = (langue: string, contient: string): string => {
  const trouve = blocs[langue]?.find((texte) => texte.includes(contient));
  assert.ok(trouve, `le README n'a pas de bloc ${langue} avec « ${contient} »`);
  return trouve;
};

async function reussir(ligne: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { reussi, sortie } = await clone.lancer(ligne, env);
  assert.ok(reussi, `${ligne}\n${sortie}`);
  return sortie;
}

describe('mise en service', () => {
  let serveur: Processus | undefined;
  let motDePasse = '';
  let dit = '';
  after(() => serveur?.arreter());

  it('1 et 2 : le code, puis une base et son compte', async () => {
    const [, ...suite] = bloc('sh', 'git clone').split('\n');
    assert.match(suite.join('\n'), /pnpm install --frozen-lockfile/);
    for (const ligne of suite) await reussir(ligne);
    for (const ordre of bloc('sql', 'create database').split(';\n')) await interroger(mariadb.url, ordre);
  });

  it('3 : sans le fichier, tout ce qui manque est dit ; avec lui, plus rien', async () => {
    const avant = await clone.lancer('npx -y pnpm serve', ports);
    assert.equal(avant.reussi, false);
    for (const nom of [...SECRETS, 'DATABASE_URL', 'SMTP_URL', 'PUBLIC_URL'])
      assert.match(avant.sortie, new RegExp(nom));
    await reussir(bloc('sh', 'openssl'));
    assert.equal((await stat(join(clone.dossier, '.env'))).mode & 0o077, 0);
    const reglages = bloc('ini', 'DATABASE_URL')
      .replace('127.0.0.1:3306', `127.0.0.1:${mariadb.port}`)
      .replace('/var/lib/driven', join(clone.dossier, 'data'));
    await appendFile(join(clone.dossier, '.env'), `${reglages}\n`);
  });

  it('4 : le premier compte, dans la base qui est dite', async () => {
    const sortie = await reussir(bloc('sh', 'creer-admin'), ports);
    assert.match(sortie, new RegExp(`Base : mysql://127\\.0\\.0\\.1:${mariadb.port}/driven`));
    assert.ok(!sortie.includes(MOT_DE_PASSE_BASE));
    motDePasse = /: (\S{16,})\s*$/.exec(sortie)?.[1] ?? '';
    assert.notEqual(motDePasse, '');
  });

  it('5 : le service dit sur quoi il tourne, et répond, site et API', async () => {
    // What `pnpm serve` runs, with nothing before it that would answer the signal in its place: as deploy/ does.
    const { scripts } = JSON.parse(await readFile(join(clone.dossier, 'package.json'), 'utf8'));
    assert.equal(scripts.serve, 'node scripts/serve.ts');
    serveur = lancer([join(clone.dossier, 'node_modules/node/bin/node'), ['scripts/serve.ts']], {
      cwd: clone.dossier,
      env: { ...environnementNeutre(), ...ports },
    });
    for (const flux of [serveur.enfant.stdout, serveur.enfant.stderr]) flux?.on('data', (morceau) => (dit += morceau));
    await attendreMots('Driven sert');
    for (const mots of [
      `127.0.0.1:${mariadb.port}/driven`,
      'smtp.exemple.fr',
      'https://driven.exemple.fr',
      process.version,
    ]) {
      assert.ok(dit.includes(mots), `${mots} n'est pas dit :\n${dit}`);
    }
    const secrets = await valeursSecretes();
    for (const secret of [...secrets, MOT_DE_PASSE_BASE]) assert.ok(!dit.includes(secret), 'un secret est dit');

    const { version } = JSON.parse(await readFile(depuisRacine('package.json'), 'utf8'));
    const vivante = await fetch(`http://127.0.0.1:${ports.API_PORT}/health/live`);
    assert.deepEqual(await vivante.json(), { statut: 'ok', version });
    const connexion = await fetch(`http://127.0.0.1:${ports.WEB_PORT}/connexion`);
    assert.equal(connexion.status, 200);
    const entree = await seConnecter('camille', motDePasse);
    assert.equal(entree.errors, undefined, JSON.stringify(entree));
    const demonstration = await seConnecter('standardiste', 'Driven-demo-2026');
    assert.equal(demonstration.errors?.[0]?.extensions?.code, 'UNAUTHENTICATED');
  });

  it('une demande qui n’arrive jamais entière est coupée par le site', async () => {
    const depart = performance.now();
    await new Promise<void>((resoudre, rejeter) => {
      const prise = createConnection({ port: Number(ports.WEB_PORT), host: '127.0.0.1' }, () =>
        prise.write('POST /api/graphql HTTP/1.1\r\nHost: x\r\n'),
      );
      prise.on('close', () => resoudre()).on('error', rejeter);
      prise.resume();
    });
    assert.ok(performance.now() - depart < 20_000);
  });

  it('6 : SIGTERM arrête tout', async () => {
    await serveur?.arreter(15_000, 'SIGTERM');
    assert.equal((await serveur?.fin)?.signal, null, dit);
    await assert.rejects(fetch(`http://127.0.0.1:${ports.API_PORT}/health/live`));
    await assert.rejects(fetch(`http://127.0.0.1:${ports.WEB_PORT}/connexion`));
  });

  async function attendreMots(mots: string): Promise<void> {
    const limite = Date.now() + ATTENTE_MS;
    const enfant = serveur?.enfant;
    while (!dit.includes(mots)) {
      assert.ok(Date.now() < limite && enfant?.exitCode === null, `« ${mots} » n'a pas été dit :\n${dit}`);
      await new Promise<void>((suite) => {
        enfant?.stdout?.once('data', () => suite());
        enfant?.once('exit', () => suite());
      });
    }
  }

  async function valeursSecretes(): Promise<string[]> {
    const env = await readFile(join(clone.dossier, '.env'), 'utf8');
    return SECRETS.map((nom) => new RegExp(`^${nom}=(.+)$`, 'm').exec(env)?.[1] ?? '').filter(Boolean);
  }
});

type Reponse = { errors?: { extensions?: { code?: string } }[] };

async function seConnecter(identifiant: string, motDePasse: string): Promise<Reponse> {
  const query = 'mutation ($input: ConnexionInput!) { connexion(input: $input) { jetonAcces } }';
  const reponse = await fetch(`http://127.0.0.1:${ports.API_PORT}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input: { identifiant, motDePasse } } }),
  });
  return (await reponse.json()) as Reponse;
}

describe('configuration refusée', () => {
  const BONNE = {
    ...Object.fromEntries(SECRETS.map((nom, rang) => [nom, `${rang}aZ9kQ4xT7vB2nM5wR8yU1pL6sD3fG0h`])),
    DATABASE_URL: 'mysql://driven:xyz@127.0.0.1:1/driven',
    PUBLIC_URL: 'https://driven.exemple.fr',
    SMTP_URL: 'smtp://smtp.exemple.fr:587',
  };
  const CAS: [string, Record<string, string>, RegExp[]][] = [
    ['un nom mal écrit', { ...BONNE, DATABSE_URL: 'mysql://x' }, [/DATABSE_URL/]],
    ['un nom que rien n’emploie', { ...BONNE, REDIS_CLUSTER: 'redis://x' }, [/REDIS_CLUSTER/]],
    [
      'un secret que tout le monde connaît',
      { ...BONNE, SESSION_SECRET: 'remplacez-moi-par-32-octets-au-moins' },
      [/SESSION_SECRET/],
    ],
    ['un secret trop court', { ...BONNE, JWT_SECRET: 'court' }, [/JWT_SECRET/]],
    ['la démonstration', { ...BONNE, DEMO: '1' }, [/DEMO/]],
    ['un autre mode que la production', { ...BONNE, NODE_ENV: 'development' }, [/NODE_ENV/]],
    [
      'plusieurs fautes à la fois',
      { ...BONNE, DATABASE_URL: '', API_PORT: 'quatre', S3_URL: 'http://127.0.0.1:9', API_URL: 'ici' },
      [/DATABASE_URL/, /API_PORT/, /S3_BUCKET/, /API_URL/],
    ],
  ];
  for (const [nom, variables, attendues] of CAS) {
    it(nom, async () => {
      const fichier = join(clone.dossier, '.env');
      await writeFile(
        fichier,
        Object.entries(variables)
          .map(([cle, valeur]) => `${cle}=${valeur}`)
          .join('\n'),
      );
      const { enfant, fin } = lancer([process.execPath, ['scripts/serve.ts']], {
        cwd: clone.dossier,
        env: environnementNeutre(),
      });
      let sortie = '';
      for (const flux of [enfant.stdout, enfant.stderr]) flux?.on('data', (morceau) => (sortie += morceau));
      const ferme = new Promise((suite) => enfant.once('close', suite));
      assert.equal((await fin).code, 1);
      await ferme;
      for (const attendue of attendues) assert.match(sortie, attendue);
      for (const secret of SECRETS) if (variables[secret]) assert.ok(!sortie.includes(variables[secret]));
    });
  }
});
