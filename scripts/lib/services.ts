import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { depuisRacine, outil } from './chemins.ts';
import { lancer, type Processus } from './processus.ts';
import type { Reglages } from './reglages.ts';

export type Service = { nom: string; processus: Processus; journal: string; prete: Promise<void> };
export type Services = {
  api: Service;
  site: Service;
  /** Ends when one of the two dies without having been asked to: says which and why. */
  panne: Promise<string>;
  arreter(): Promise<void>;
};

/** Starts the built API and website; both are waited for through `prete`. */
export async function demarrerServices(reglages: Reglages, bavard = false): Promise<Services> {
  const journaux = join(reglages.dossier, 'logs');
  await mkdir(journaux, { recursive: true });
  const { env, hote, portSite, urlApi, urlSite } = reglages;
  const api = await demarrer({
    nom: 'API',
    commande: [process.execPath, ['--enable-source-maps', depuisRacine('server/dist/main.js')]],
    env,
    journal: join(journaux, 'api.log'),
    adresse: `${urlApi}/health/ready`,
    bavard,
  });
  const site = await demarrer({
    nom: 'Site',
    commande: outil('web', 'next', 'start', '-p', String(portSite), '-H', hote),
    cwd: depuisRacine('web'),
    env: { ...env, NODE_ENV: 'production' },
    journal: join(journaux, 'site.log'),
    adresse: `${urlSite}/connexion`,
    bavard,
  });
  let voulu = false;
  const panne = Promise.race(
    [api, site].map(async ({ nom, processus, journal }) => {
      const { code, signal } = await processus.fin;
      if (voulu) return new Promise<string>(() => undefined);
      return `${nom} : arrêt inattendu (${signal ?? `code ${code}`}).\n${await finDuJournal(journal)}`;
    }),
  );
  return {
    api,
    site,
    panne,
    async arreter() {
      voulu = true;
      await Promise.all([site.processus.arreter(), api.processus.arreter()]);
    },
  };
}

type Demarrage = {
  nom: string;
  commande: [string, string[]];
  cwd?: string;
  env: NodeJS.ProcessEnv;
  journal: string;
  adresse: string;
  bavard: boolean;
};

async function demarrer({ nom, commande, cwd, env, journal, adresse, bavard }: Demarrage): Promise<Service> {
  // One earlier log is kept: it tells why the last run ended.
  await rename(journal, `${journal}.1`).catch(() => undefined);
  const fichier = createWriteStream(journal);
  const processus = lancer(commande, { cwd, env });
  const prefixe = nom.padEnd(4);
  for (const flux of [processus.enfant.stdout, processus.enfant.stderr]) {
    flux?.pipe(fichier, { end: false });
    if (bavard)
      flux?.on('data', (morceau: Buffer) => process.stdout.write(prefixer(prefixe, morceau.toString('utf8'))));
  }
  const prete = attendreReponse(nom, adresse, processus);
  prete.catch(() => undefined); // heard by who waits; a death before that is told by `panne`
  return { nom, processus, journal, prete };
}

const prefixer = (prefixe: string, texte: string) => texte.trimEnd().replace(/^/gm, `${prefixe} │ `).concat('\n');

export async function finDuJournal(journal: string): Promise<string> {
  await attendre(100); // the last lines are still on their way to the file
  const texte = await readFile(journal, 'utf8').catch(() => '');
  return texte.trimEnd().split('\n').slice(-30).join('\n');
}

async function attendreReponse(nom: string, adresse: string, { enfant }: Processus): Promise<void> {
  const limite = Date.now() + 180_000;
  while (Date.now() < limite) {
    // Its death is told by `panne`, with the log.
    if (enfant.exitCode !== null || enfant.signalCode !== null) return new Promise(() => undefined);
    const reponse = await fetch(adresse, { redirect: 'manual', signal: AbortSignal.timeout(5000) }).catch(() => null);
    await reponse?.body?.cancel();
    if (reponse && reponse.status < 400) return;
    await attendre(100);
  }
  throw new Error(`${nom} : toujours pas de réponse à ${adresse}.`);
}
