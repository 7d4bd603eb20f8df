import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { construireServeurDe, programmeDe } from '../lib/checkout.ts';
import { portsLibres } from '../lib/ports.ts';
import { lancer, type Processus } from '../lib/processus.ts';
import { environnementNeutre } from '../lib/reglages.ts';
import { finDuJournal } from '../lib/services.ts';

/** A working Tuesday in the past: what the API does by itself rests when its clock is not the one of its database. */
const DEPART = Date.parse('2026-03-17T08:30:00Z');
const DEMARRAGE_MS = 180_000;
const SECRET = 'q7Zk2pWx9LmT4vRb8NcY3sHd6Jf';

export interface Api {
  url: string;
  dossier: string;
  avancer(ms: number): Promise<void>;
  arreter(): Promise<void>;
}

/** The API of this checkout, built, with the demonstration in a folder of its own; always at the same instant. */
export async function demarrerApi(checkout: string): Promise<Api> {
  await construireServeurDe(checkout);
  const dossier = await mkdtemp(join(tmpdir(), 'driven-reponses-'));
  const [port = 0] = await portsLibres(1);
  const url = `http://127.0.0.1:${port}`;
  const horloge = pathToFileURL(join(import.meta.dirname, 'horloge.ts')).href;
  const processus = lancer([process.execPath, ['--import', horloge, await programmeDe(checkout, 'main.js')]], {
    cwd: checkout,
    env: environnementNeutre({
      NODE_ENV: 'development',
      DEMO: '1',
      API_PORT: String(port),
      DATA_DIR: dossier,
      DATABASE_URL: `sqlite:${join(dossier, 'driven.sqlite')}`,
      PUBLIC_URL: 'http://127.0.0.1:3000',
      JWT_SECRET: `${SECRET}jetons`,
      SESSION_SECRET: `${SECRET}sessions`,
      TRACES_SECRET: `${SECRET}traces`,
      LOG_LEVEL: 'error',
      REPONSES_INSTANT: String(DEPART),
    }),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  await attendreApi(url, processus, join(dossier, 'api.log'));
  let instant = DEPART;
  return {
    url,
    dossier,
    async avancer(ms) {
      instant += ms;
      const suivie = once(processus.enfant, 'message');
      processus.enfant.send(instant);
      await suivie;
    },
    async arreter() {
      await processus.arreter();
      await rm(dossier, { recursive: true, force: true });
    },
  };
}

async function attendreApi(url: string, { enfant }: Processus, journal: string): Promise<void> {
  const fichier = createWriteStream(journal);
  for (const flux of [enfant.stdout, enfant.stderr]) flux?.pipe(fichier, { end: false });
  const limite = Date.now() + DEMARRAGE_MS;
  while (enfant.exitCode === null && enfant.signalCode === null && Date.now() < limite) {
    const reponse = await fetch(`${url}/health/ready`).catch(() => null);
    await reponse?.body?.cancel();
    if (reponse?.ok) return;
    await attendre(100);
  }
  throw new Error(`L'API ne répond pas.\n${await finDuJournal(journal)}`);
}
