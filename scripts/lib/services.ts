import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { depuisRacine } from './chemins.ts';
import { lancer, type Processus } from './processus.ts';
import type { Reglages } from './reglages.ts';

export type NomService = 'API' | 'Site';
type Service = { nom: NomService; processus: Processus; prete: Promise<void> };
export type Services = {
  /** In the order of their start. */
  services: Service[];
  /** Ends when one of them dies without having been asked to: says which and why. */
  panne: Promise<string>;
  arreter(): Promise<void>;
};
/**
 * What a request makes is thrown away with it: with room for several at once V8 collects less often, and keeps less of
 * what is dead (bench/README.md).
 */
export const OPTIONS_NODE = ['--enable-source-maps', '--max-semi-space-size=32'];

type Options = {
  noms?: readonly NomService[];
  /** Where their lines go: files of DATA_DIR/logs, those and this terminal, or whoever keeps this program's output. */
  sortie?: 'fichiers' | 'bavarde' | 'directe';
};

/** Starts the built API and website; each is waited for through `prete`. */
export async function demarrerServices(
  reglages: Reglages,
  { noms = ['API', 'Site'], sortie = 'fichiers' }: Options = {},
): Promise<Services> {
  const journaux = join(reglages.dossier, 'logs');
  if (sortie !== 'directe') await mkdir(journaux, { recursive: true });
  const services: Service[] = [];
  const arrets: Promise<string>[] = [];
  let voulu = false;
  for (const nom of noms) {
    const { commande, cwd, env, adresse } = lancementDe(nom, reglages);
    const journal = join(journaux, `${nom.toLowerCase()}.log`);
    const processus = lancer(commande, {
      cwd,
      env,
      ...(sortie === 'directe' && { stdio: ['ignore', 'inherit', 'inherit'] }),
    });
    if (sortie !== 'directe') await garderJournal(nom, processus, journal, sortie === 'bavarde');
    const prete = attendreReponse(nom, adresse, processus);
    prete.catch(() => undefined); // heard by who waits; a death before that is told by `panne`
    services.push({ nom, processus, prete });
    arrets.push(
      processus.fin.then(async ({ code, signal }) => {
        if (voulu) return new Promise<string>(() => undefined);
        const lignes = sortie === 'directe' ? '' : `\n${await finDuJournal(journal)}`;
        return `${nom} : arrêt inattendu (${signal ?? `code ${code}`}).${lignes}`;
      }),
    );
  }
  return {
    services,
    panne: Promise.race(arrets),
    async arreter() {
      voulu = true;
      await Promise.all(services.map(({ processus }) => processus.arreter()));
    },
  };
}

type Lancement = { commande: [string, string[]]; cwd?: string; env: NodeJS.ProcessEnv; adresse: string };

function lancementDe(nom: NomService, { env, urlApi, urlSite }: Reglages): Lancement {
  const programme = (chemin: string): [string, string[]] => [process.execPath, [...OPTIONS_NODE, depuisRacine(chemin)]];
  if (nom === 'API') return { commande: programme('server/paquet/main.js'), env, adresse: `${urlApi}/health/ready` };
  return {
    commande: programme('web/serveur.ts'),
    cwd: depuisRacine('web'),
    env: { ...env, NODE_ENV: 'production' },
    adresse: `${urlSite}/connexion`,
  };
}

async function garderJournal(nom: string, { enfant }: Processus, journal: string, bavard: boolean): Promise<void> {
  // One earlier log is kept: it tells why the last run ended.
  await rename(journal, `${journal}.1`).catch(() => undefined);
  const fichier = createWriteStream(journal);
  const prefixe = nom.padEnd(4);
  for (const flux of [enfant.stdout, enfant.stderr]) {
    flux?.pipe(fichier, { end: false });
    if (bavard)
      flux?.on('data', (morceau: Buffer) => process.stdout.write(prefixer(prefixe, morceau.toString('utf8'))));
  }
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
