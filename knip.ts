import type { KnipConfig } from 'knip';

/** What nothing uses goes: files, exports, dependencies. Below is where things begin that no import names. */
const config: KnipConfig = {
  workspaces: {
    // Processes and threads are started by the path of their file, plugins of the generator are named by it.
    '.': {
      entry: [
        'scripts/*.ts',
        'scripts/essais/*.test.ts',
        'scripts/lib/{codes-erreur,creations,hooks,premieres,textes}.ts',
        'scripts/reponses/horloge.ts',
      ],
    },
    // What Debian installs, as .ci/run asks.
    server: {
      ignoreBinaries: ['redis-server'],
      entry: ['src/main.ts', 'src/commandes/*.ts', 'src/**/*.{processus,worker}.ts'],
    },
    web: {
      // A generated file holds what its operations say, used or not.
      entry: ['serveur.ts', 'src/**/*.generated.ts'],
      // The layout names the file of the font, not the package.
      ignoreDependencies: ['@fontsource-variable/inter'],
    },
    e2e: { entry: ['captures.ts'] },
    bench: { entry: ['{limite,pair}/serveur.ts', 'greffes/sans-*.ts'] },
  },
  // An enum is the contract's, whole.
  exclude: ['enumMembers'],
};

export default config;
