import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { promisify } from 'node:util';

const executer = promisify(execFile);

/** `sbin` is not on everybody's PATH, and Fedora keeps the server in libexec. */
const DOSSIERS = ['/usr/sbin', '/usr/bin', '/usr/libexec', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/** The path of the first of these programs that this machine has. */
export function trouver(noms: string[]): string | undefined {
  const dossiers = [...(process.env.PATH ?? '').split(delimiter), ...DOSSIERS].filter(Boolean);
  return noms.flatMap((nom) => dossiers.map((dossier) => join(dossier, nom))).find((chemin) => existsSync(chemin));
}

/** The path of a MariaDB or MySQL server program, when this machine has one. */
export const trouverMariadb = (): string | undefined => trouver(['mariadbd', 'mysqld']);

export type Mariadb = {
  /** Without a database name: `creerBase(url)` makes one. */
  url: string;
  port: number;
  pid: number;
  /** The data folder: give it back to `demarrerMariadb` to start again on the same data. */
  dossier: string;
  /** The power cut: SIGKILL, and the data folder stays. */
  tuer(): Promise<void>;
  arreter(): Promise<void>;
};

export type Options = {
  /** Write the log to the disk at each commit, as production does; otherwise about once a second. */
  durable?: boolean;
  /** An earlier data folder and port; the caller then owns the folder. */
  dossier?: string;
  port?: number;
  /** More settings, e.g. `--innodb-buffer-pool-size=4G`; they win over ours. */
  reglages?: string[];
};

/** Starts a server of its own on a free port of 127.0.0.1; the machine's own MariaDB is never touched. */
export async function demarrerMariadb(options: Options = {}): Promise<Mariadb> {
  const programme = trouverMariadb();
  if (!programme) throw new Error('Aucun serveur MariaDB ou MySQL sur cette machine.');
  const dossier = options.dossier ?? (await mkdtemp(join(tmpdir(), 'driven-mariadb-')));
  const effacer = async () => {
    if (!options.dossier) await rm(dossier, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    if (!existsSync(join(dossier, 'donnees', 'mysql'))) await creerDonnees(programme, dossier);
    const port = options.port ?? (await portLibre());
    const serveur = spawn(programme, reglagesServeur(dossier, port, options), { stdio: 'ignore' });
    const fin = new Promise<void>((resoudre) => serveur.once('close', () => resoudre()));
    serveur.once('error', () => undefined);
    await attendrePret(serveur, port, dossier);
    const tuer = async (signal: NodeJS.Signals = 'SIGKILL') => {
      serveur.kill(signal);
      await fin;
    };
    return {
      url: `mysql://root@127.0.0.1:${port}/`,
      port,
      pid: serveur.pid ?? 0,
      dossier,
      tuer: () => tuer(),
      async arreter() {
        const force = setTimeout(() => serveur.kill('SIGKILL'), 15_000);
        await tuer('SIGTERM');
        clearTimeout(force);
        await effacer();
      },
    };
  } catch (erreur) {
    await effacer();
    throw erreur;
  }
}

/** MariaDB refuses to run as root unless it is told so in as many words. */
const utilisateur = () => (process.getuid?.() === 0 ? ['--user=root'] : []);

async function creerDonnees(programme: string, dossier: string): Promise<void> {
  const donnees = join(dossier, 'donnees');
  const installateur = trouver(['mariadb-install-db', 'mysql_install_db']);
  if (!installateur) {
    await executer(programme, ['--no-defaults', '--initialize-insecure', `--datadir=${donnees}`, ...utilisateur()]);
    return;
  }
  const reglages = ['--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'];
  // The bootstrap is thrown away when the machine stops: no need to wait for the disk.
  reglages.push('--innodb-flush-log-at-trx-commit=0', '--skip-log-bin');
  await executer(installateur, ['--no-defaults', `--datadir=${donnees}`, ...reglages, ...utilisateur()]);
}

function reglagesServeur(dossier: string, port: number, options: Options): string[] {
  return [
    '--no-defaults',
    `--datadir=${join(dossier, 'donnees')}`,
    `--socket=${join(dossier, 's')}`,
    `--pid-file=${join(dossier, 'pid')}`,
    `--log-error=${join(dossier, 'erreurs.log')}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    '--skip-name-resolve',
    '--character-set-server=utf8mb4',
    '--max-connections=500',
    '--innodb-buffer-pool-size=256M',
    `--innodb-flush-log-at-trx-commit=${options.durable ? 1 : 0}`,
    // A database for a test is thrown away with its folder; making one waits for the disk at each of its tables.
    ...(options.durable ? [] : ['--loose-debug-no-sync', '--loose-sync-frm=0', '--loose-innodb-doublewrite=0']),
    ...utilisateur(),
    ...(options.reglages ?? []),
  ];
}

async function attendrePret(serveur: ChildProcess, port: number, dossier: string): Promise<void> {
  const limite = Date.now() + 60_000;
  while (Date.now() < limite) {
    if (serveur.exitCode !== null || serveur.signalCode !== null || serveur.pid === undefined) break;
    if (await repond(port)) return;
    await attendre(50);
  }
  serveur.kill('SIGKILL');
  const journal = await readFile(join(dossier, 'erreurs.log'), 'utf8').catch(() => '');
  throw new Error(`MariaDB n'a pas démarré.\n${journal.slice(-2000)}`);
}

/** The server greets first: a port that merely accepts is not ready yet. */
function repond(port: number): Promise<boolean> {
  return new Promise((resoudre) => {
    const prise = createConnection({ host: '127.0.0.1', port, timeout: 1000 });
    const finir = (pret: boolean) => {
      prise.destroy();
      resoudre(pret);
    };
    prise.once('data', () => finir(true));
    for (const fin of ['error', 'timeout', 'close']) prise.once(fin, () => finir(false));
  });
}

function portLibre(): Promise<number> {
  return new Promise((resoudre, rejeter) => {
    const serveur = createServer().once('error', rejeter);
    serveur.listen(0, '127.0.0.1', () => {
      const adresse = serveur.address();
      serveur.close(() => resoudre(typeof adresse === 'object' && adresse ? adresse.port : 0));
    });
  });
}
