// `pnpm mutations`: plants each fault of fautes.ts in what the tests near it load, and says which ones they do not see.
import { join } from 'node:path';
import { startVitest, type TestUserConfig } from 'vitest/node';
import { FAUTES, type Faute } from './fautes.ts';

const SANS_FAUTE = 'sans faute';
/** Of the faults that are planted, those that may stay unseen. */
const TOLEREES = 1;
const racine = join(import.meta.dirname, '..');

const planter = ({ fichier, avant, apres }: Faute) => ({
  name: 'faute',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (id !== join(racine, fichier)) return undefined;
    if (code.split(avant).length !== 2) throw new Error(`${fichier} : « ${avant} » n'y est pas une fois`);
    return code.replace(avant, () => apres);
  },
});

const projet = (name: string, include: string[], faute?: Faute) => ({
  plugins: faute ? [planter(faute)] : [],
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: { name, root: racine, include, testTimeout: 60_000 } satisfies TestUserConfig,
});

const tests = [...new Set(FAUTES.map((faute) => faute.tests))];
const vitest = await startVitest('test', [], {
  config: false,
  root: racine,
  watch: false,
  maxWorkers: 2,
  reporters: [{}],
  projects: [projet(SANS_FAUTE, tests), ...FAUTES.map((faute, rang) => projet(`${rang}`, [faute.tests], faute))],
});
const rates = new Set(
  vitest.state
    .getTestModules()
    .filter((module) => module.state() === 'failed')
    .map(({ project }) => project.name),
);
// A fault that could not be planted makes its tests fail too: it must be said apart.
const perimees = vitest.state.getTestModules().flatMap((module) => module.errors().map(({ message }) => message));
await vitest.close();

const inapercues = FAUTES.filter((_faute, rang) => !rates.has(`${rang}`));
for (const { fichier, avant, apres } of inapercues) console.log(`Inaperçue : ${fichier} : « ${avant} » → « ${apres} »`);
for (const message of new Set(perimees)) console.log(message);
if (rates.has(SANS_FAUTE)) console.log('Sans aucune faute, ces tests échouent.');
console.log(`${FAUTES.length - inapercues.length} fautes vues sur ${FAUTES.length}`);
process.exit(rates.has(SANS_FAUTE) || perimees.length > 0 || inapercues.length > TOLEREES ? 1 : 0);
