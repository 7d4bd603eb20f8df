// `pnpm dev`: everything rebuilds and restarts while one edits.

import { depuisRacine, outil } from './lib/chemins.ts';
import { COMPTES_DEMO, MOT_DE_PASSE_DEMO } from './lib/comptes.ts';
import { construireServeur } from './lib/construire.ts';
import { dire, direDebut, direEchec, extrait } from './lib/dire.ts';
import { verifierPorts } from './lib/ports.ts';
import { arreterTout, lancer, surArret } from './lib/processus.ts';
import { lireReglages, type Reglages } from './lib/reglages.ts';

let arretDemande = false;
surArret(() => {
  arretDemande = true;
  void arreterTout().finally(() => process.exit(0));
});

const { env, hote, portSite, urlApi, urlSite } = await preparer().catch((erreur: Error) => {
  direEchec(erreur.message);
  process.exit(1);
});
direDebut('Serveur : première construction');
const { execution } = await construireServeur();
// A fault of types is shown and does not keep one from working: tsc has written its output all the same.
if (execution && !execution.reussi) direEchec(extrait(execution.sortie));

const parts = {
  tsc: { commande: outil('.', 'typescript', '-p', 'server/tsconfig.build.json', '--watch', '--preserveWatchOutput') },
  api: { commande: [process.execPath, ['--watch', '--enable-source-maps', depuisRacine('server/dist/main.js')]] },
  site: {
    commande: outil('web', 'next', 'dev', '-p', String(portSite), '-H', hote),
    cwd: depuisRacine('web'),
    env: { ...env, NODE_ENV: 'development' },
  },
} satisfies Record<string, { commande: [string, string[]]; cwd?: string; env?: NodeJS.ProcessEnv }>;

for (const [nom, part] of Object.entries(parts)) {
  const processus = lancer(part.commande as [string, string[]], { env, ...part });
  for (const flux of [processus.enfant.stdout, processus.enfant.stderr]) {
    flux?.on('data', (morceau: Buffer) =>
      dire(
        morceau
          .toString('utf8')
          .trimEnd()
          .replace(/^/gm, `${nom.padEnd(4)} │ `),
      ),
    );
  }
  void processus.fin.then(({ code }) => arretDemande || direEchec(`${nom} s'est arrêté (code ${code}).`));
}
dire(`Site ${urlSite}   API ${urlApi}/graphql`);
dire(`Comptes : ${Object.keys(COMPTES_DEMO).join(', ')}   mot de passe : ${MOT_DE_PASSE_DEMO}`);

async function preparer(): Promise<Reglages> {
  const reglages = await lireReglages();
  await verifierPorts(reglages);
  return reglages;
}
