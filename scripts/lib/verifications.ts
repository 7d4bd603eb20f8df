import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { trouver, trouverMariadb } from '../../server/test/mariadb.ts';
import { depuisRacine, dossierRapports, outil, trouverChromium } from './chemins.ts';
import { type Construction, construireApi, construireSite } from './construire.ts';
import type { Etape, Resultat } from './etapes.ts';
import { verifierGeneres } from './generes.ts';
import { executer } from './processus.ts';
import { comptesPlaywright, comptesTap, comptesVitest, resultatDeTests } from './rapports.ts';

const SERVEUR = 'Serveur : construction';
const SITE = 'Site : construction';
type Env = NodeJS.ProcessEnv;

const commande = async (ligne: [string, string[]], env: Env, dossier?: string): Promise<Resultat> => {
  const { reussi, sortie } = await executer(ligne, { env, cwd: dossier });
  return { etat: reussi ? 'reussi' : 'rate', sortie };
};

const construction = ({ deja, execution }: Construction): Resultat => ({
  etat: deja || execution?.reussi ? 'reussi' : 'rate',
  detail: deja ? 'déjà construit' : undefined,
  sortie: execution?.sortie,
});

export const construire: { serveur: Etape; site: Etape } = {
  serveur: { nom: SERVEUR, faire: async () => construction(await construireApi()) },
  site: { nom: SITE, faire: async () => construction(await construireSite()) },
};

export const generes = (env: Env): Etape => ({
  nom: 'Fichiers générés à jour',
  apres: [SERVEUR],
  async faire() {
    const { perimes, execution } = await verifierGeneres(env);
    if (!execution.reussi) return { etat: 'rate', sortie: execution.sortie };
    if (perimes.length === 0) return { etat: 'reussi' };
    return { etat: 'rate', detail: 'lancez « pnpm codegen »', sortie: `Périmés :\n${perimes.join('\n')}` };
  },
});

export const types = (env: Env): Etape[] => [
  ...(['server', 'e2e', 'bench'] as const).map((dossier) => ({
    nom: `Types : ${dossier}`,
    faire: () => commande(outil('.', 'typescript', '-p', `${dossier}/tsconfig.json`), env),
  })),
  { nom: 'Types : scripts', faire: () => commande(outil('.', 'typescript', '-p', 'tsconfig.json'), env) },
  {
    nom: 'Types : web',
    // Both write .next/types.
    apres: [SITE],
    async faire() {
      const dossier = depuisRacine('web');
      // The types of the routes are not in the repository: the build writes them, and so does typegen.
      if (!existsSync(join(dossier, 'next-env.d.ts')) || !existsSync(join(dossier, '.next/types'))) {
        const routes = await commande(outil('web', 'next', 'typegen'), env, dossier);
        if (routes.etat !== 'reussi') return routes;
      }
      return commande(outil('.', 'typescript', '-p', 'web/tsconfig.json'), env);
    },
  },
];

export const style = (env: Env): Etape => ({
  nom: 'Style et format',
  faire: () => commande(outil('.', '@biomejs/biome', 'ci', '--colors=off', '--error-on-warnings', '.'), env),
});

/** Which house imports which: `.dependency-cruiser.cjs` says what is allowed. */
export const directions = (env: Env): Etape => ({
  nom: 'Directions des imports',
  faire: () =>
    commande(
      outil(
        ...(['.', 'dependency-cruiser', '--config', '.dependency-cruiser.cjs'] as const),
        ...['--output-type', 'err', 'server/src', 'web/src'],
      ),
      env,
    ),
});

/** A run of vitest in `dossier`, counted by its own report; of the server by projects: `!purs`, all but the pure ones. */
async function testsVitest(dossier: 'server' | 'web', compte: string, env: Env, projet?: string): Promise<Resultat> {
  const rapport = join(dossierRapports, `vitest-${compte}.json`);
  await rm(rapport, { force: true });
  const options = ['run', '--allowOnly=false', '--reporter=default', '--reporter=json', `--outputFile.json=${rapport}`];
  if (projet !== undefined) options.push(`--project=${projet}`);
  const execution = await executer(outil(dossier, 'vitest', ...options), {
    cwd: depuisRacine(dossier),
    env: { ...env, NODE_ENV: 'test' },
  });
  return resultatDeTests(execution, await comptesVitest(rapport));
}

/** What the website decides without a page. */
export const testsSite = (env: Env): Etape => ({
  nom: 'Tests du site',
  faire: () => testsVitest('web', 'site', env),
});

/** What the server decides without a database. */
export const testsPurs = (env: Env): Etape => ({
  nom: 'Tests du serveur sans base',
  faire: () => testsVitest('server', 'purs', env, 'purs'),
});

/** What nothing uses: files, exports, dependencies. */
export const inutiles = (env: Env): Etape => ({
  nom: 'Rien d’inutile',
  faire: () => commande(outil('.', 'knip', '--no-progress'), env),
});

export function testsServeur(base: 'sqlite' | 'mysql', env: Env): Etape {
  const nom = `Tests du serveur sur ${base === 'sqlite' ? 'SQLite' : 'MariaDB ou MySQL'}`;
  const absent = base === 'mysql' && !process.env.TEST_DATABASE_URL && !trouverMariadb();
  if (absent) return sautee(nom, "pas de serveur MariaDB ou MySQL ici, et TEST_DATABASE_URL n'est pas donné");
  return { nom, seule: true, faire: () => testsVitest('server', base, { ...env, TEST_BASE: base }, '!purs') };
}

export function parcours(env: Env): Etape {
  const nom = 'Parcours dans Chromium';
  if (!trouverChromium()) return sautee(nom, 'pas de Chromium ici (CHROMIUM_PATH donne le sien)', [SERVEUR, SITE]);
  const rapport = join(dossierRapports, 'playwright.json');
  return {
    nom,
    apres: [SERVEUR, SITE],
    seule: true,
    async faire() {
      await rm(rapport, { force: true });
      const execution = await executer(
        outil('e2e', '@playwright/test', 'test', '--forbid-only', '--reporter=list,json'),
        {
          cwd: depuisRacine('e2e'),
          env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: rapport },
        },
      );
      return resultatDeTests(execution, await comptesPlaywright(rapport));
    },
  };
}

/** Running it for real: the README's steps on a fresh database, and what stands in deploy/. */
export function essais(env: Env): Etape[] {
  const essai = (nom: string, fichier: string, manques: string[]): Etape => {
    if (manques.length > 0) return sautee(nom, `il manque ici ${manques.join(', ')}`, [SERVEUR, SITE]);
    return {
      nom,
      apres: [SERVEUR, SITE],
      seule: true,
      async faire() {
        const commande = [process.execPath, ['--test', '--test-reporter=tap', `scripts/essais/${fichier}`]] as const;
        const execution = await executer([commande[0], [...commande[1]]], { env });
        return resultatDeTests(execution, comptesTap(execution.sortie));
      },
    };
  };
  const programmes = (...noms: string[]) => noms.filter((nom) => !trouver([nom]));
  return [
    essai('Mise en service', 'mise-en-service.test.ts', [
      ...(trouverMariadb() ? [] : ['mariadbd']),
      ...programmes('openssl', 'git'),
    ]),
    essai('Journal du site', 'journal-site.test.ts', []),
    essai('Déploiement', 'deploiement.test.ts', programmes('nginx', 'systemd-analyze', 'openssl')),
  ];
}

const sautee = (nom: string, detail: string, apres?: string[]): Etape => ({
  nom,
  apres,
  faire: async () => ({ etat: 'saute', detail }),
});
