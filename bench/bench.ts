import { deepStrictEqual } from 'node:assert';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createConnection } from 'mysql2/promise';
import { portsLibres } from '../scripts/lib/ports.ts';
import { lancer, type Processus } from '../scripts/lib/processus.ts';
import { demarrerMariadb } from '../server/test/mariadb.ts';
import { type Cible, charger, demander, mediane } from './charge.ts';
import { mesurerRecherche } from './profondeur.ts';
import { semer } from './semer.ts';
import { type Travail, travaux } from './travaux.ts';

/**
 * `pnpm bench`: this product in its production build against the limit server, in the same run, on the same MariaDB
 * (durable settings), in turns; prints medians and ratios, and writes them to bench/resultats as JSON.
 */
const { values } = parseArgs({
  options: {
    taille: { type: 'string', default: '100000' },
    secondes: { type: 'string', default: '5' },
    connexions: { type: 'string', default: '16' },
    tours: { type: 'string', default: '3' },
  },
});
const [taille, secondes, connexions, tours] = [values.taille, values.secondes, values.connexions, values.tours].map(
  Number,
) as [number, number, number, number];

const racine = new URL('..', import.meta.url).pathname;
const SECRETS = {
  JWT_SECRET: 'banc-d-essai-jwt-0123456789-abcdefghij',
  SESSION_SECRET: 'banc-d-essai-session-0123456789-abcdef',
  TRACES_SECRET: 'banc-d-essai-traces-0123456789-abcdefg',
};
const lances: Processus[] = [];

async function demarrer(nom: string, script: string, env: Record<string, string>, sonde: string): Promise<Processus> {
  const processus = lancer(['node', [join(racine, script)]], {
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

/** The first account, by the very command of the README; returns a token. */
async function connecter(env: Record<string, string>, api: string): Promise<string> {
  const creation = lancer(['node', [join(racine, 'server/dist/commandes/creer-admin.js'), 'banc', 'banc@exemple.fr']], {
    env: { ...process.env, ...env },
  });
  let sortie = '';
  creation.enfant.stdout?.on('data', (texte: Buffer) => {
    sortie += texte.toString();
  });
  await creation.fin;
  const motDePasse = /: (\S+)\s*$/.exec(sortie)?.[1];
  const query = 'mutation ($input: ConnexionInput!) { connexion(input: $input) { jetonAcces } }';
  const body = JSON.stringify({ query, variables: { input: { identifiant: 'banc', motDePasse } } });
  const reponse = (await demander({
    url: api,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })) as {
    data: { connexion: { jetonAcces: string } };
  };
  return reponse.data.connexion.jetonAcces;
}

function cibles(travail: Travail, api: string, limite: string, jeton: string): { produit: Cible; limite: Cible } {
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: travail.requete, variables: travail.variables });
  const { chemin, corps } = travail.limite;
  const { varier } = travail;
  return {
    produit: {
      ...{ url: api, method: 'POST', headers: { ...json, authorization: `Bearer ${jeton}` }, body },
      ...(varier && { corps: (n) => JSON.stringify({ query: travail.requete, variables: { input: varier(n) } }) }),
    },
    limite: {
      ...{ url: `${limite}${chemin}`, method: corps ? 'POST' : 'GET', headers: json },
      ...(corps && { body: JSON.stringify(corps) }),
      ...(varier && { corps: (n) => JSON.stringify(varier(n)) }),
    },
  };
}

/** The limit must do the same work: byte for byte the same answer, but for the id of a new row. */
async function verifierEgalite(travail: Travail, produit: Cible, limite: Cible): Promise<void> {
  const [un, deux] = [await demander(produit), await demander(limite)];
  const sansId = (valeur: unknown) =>
    travail.limite.corps ? JSON.parse(JSON.stringify(valeur).replace(/"id":"\d+"/, '"id":"…"')) : valeur;
  deepStrictEqual(sansId(un), sansId(deux));
}

async function residente(pid: number | undefined): Promise<number> {
  const statut = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(statut)?.[1] ?? 0) / 1024);
}

async function mesurer(): Promise<void> {
  const mariadb = await demarrerMariadb({
    durable: true,
    reglages: ['--innodb-buffer-pool-size=2G', '--max-allowed-packet=64M'],
  });
  const donnees = await mkdtemp(join(tmpdir(), 'driven-bench-'));
  try {
    const base = await createConnection(mariadb.url);
    await base.query('create database banc character set utf8mb4');
    const databaseUrl = `${mariadb.url}banc`;
    const [port = '', portLimite = ''] = (await portsLibres(2)).map(String);
    const env = {
      ...SECRETS,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      DATABASE_URL: databaseUrl,
      DATA_DIR: donnees,
      API_PORT: port,
      HOST: '127.0.0.1',
    };
    const api = `http://127.0.0.1:${port}/graphql`;
    const produit = await demarrer('API', 'server/dist/main.js', env, `http://127.0.0.1:${port}/health/ready`);
    const jeton = await connecter(env, api);
    await base.query('use banc');
    console.log(`Semis de ${taille} interventions…`);
    await semer(base, taille);
    await base.end();
    const adresse = `http://127.0.0.1:${portLimite}`;
    await demarrer(
      'limite',
      'bench/limite/serveur.ts',
      { DATABASE_URL: databaseUrl, PORT: portLimite },
      `${adresse}/point?id=1`,
    );

    const resultats = [];
    for (const travail of travaux(Math.floor(taille / 2))) {
      const { produit: notre, limite } = cibles(travail, api, adresse, jeton);
      await verifierEgalite(travail, notre, limite);
      await charger(notre, 2, connexions);
      await charger(limite, 2, connexions);
      const paires = [];
      for (let tour = 0; tour < tours; tour++) {
        paires.push({
          limite: await charger(limite, secondes, connexions),
          produit: await charger(notre, secondes, connexions),
        });
      }
      const ratio = mediane(paires.map((paire) => paire.produit.parSeconde / paire.limite.parSeconde));
      resultats.push({
        travail: travail.nom,
        limite: mediane(paires.map((paire) => paire.limite.parSeconde)),
        produit: mediane(paires.map((paire) => paire.produit.parSeconde)),
        ratio,
        promesse: travail.promesse,
        paires,
      });
    }
    console.table(
      resultats.map(({ travail, limite, produit: notre, ratio, promesse }) => ({
        travail,
        limite: Math.round(limite),
        produit: Math.round(notre),
        ratio: ratio.toFixed(2),
        promesse,
        tenue: ratio >= promesse,
      })),
    );
    const recherche = await mesurerRecherche(api, jeton, taille);
    console.table(recherche);
    const memoireMio = await residente(produit.enfant.pid);
    console.log(`Mémoire de l’API après le banc : ${memoireMio} Mio (promesse : 400 Mio)`);
    await mkdir(join(racine, 'bench/resultats'), { recursive: true });
    const fichier = join(racine, 'bench/resultats', `${new Date().toISOString().replaceAll(/[:.]/g, '-')}.json`);
    await writeFile(
      fichier,
      JSON.stringify(
        {
          taille,
          secondes,
          connexions,
          tours,
          node: process.version,
          coeurs: cpus().length,
          resultats,
          recherche,
          memoireMio,
        },
        null,
        2,
      ),
    );
  } finally {
    for (const processus of lances) await processus.arreter();
    await mariadb.arreter();
    await rm(donnees, { recursive: true, force: true });
  }
}

await mesurer();
