import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const ISOLES = '**/*.isole.test.ts';
const commun = {
  globalSetup: ['test/bases.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // What a test awaits comes when the machine gets to it. MariaDB refreshes what it tells of its transactions when
  // nobody has read it for 100 ms: asked more often, it would answer the same for ever.
  expect: { poll: { interval: 150, timeout: 20_000 } },
};

/** Whoever reaches a database does it by what stands in test/: who takes nothing from there needs to run only once. */
const PURS = globSync(['src/**/*.test.ts', 'test/*.test.ts'], { cwd: import.meta.dirname }).filter((fichier) => {
  const outils = fichier.startsWith('test/') ? /from '\.\// : /from '(\.\.\/)+test\//;
  return !fichier.endsWith('.isole.test.ts') && !outils.test(readFileSync(join(import.meta.dirname, fichier), 'utf8'));
});

export default defineConfig({
  // graphql would otherwise be loaded twice, as ES and as CommonJS modules, and refuse itself.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'purs', include: PURS, testTimeout: commun.testTimeout, isolate: false } },
      // Files share the loaded code of their worker, which takes three times as long to load as a file to run; each has
      // an application and a database of its own all the same.
      {
        extends: true,
        test: {
          ...commun,
          name: 'serveur',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          // What only a server of databases can suffer.
          exclude: [ISOLES, ...PURS, ...(process.env.TEST_BASE === 'mysql' ? [] : ['**/*-mysql.test.ts'])],
          isolate: false,
        },
      },
      // Those that replace a module for themselves, or count their own thread's time without the garbage of others.
      { extends: true, test: { ...commun, name: 'isolés', include: [`src/${ISOLES}`] } },
    ],
  },
});
