// `node scripts/communes.ts`: the towns of the demonstration, from the official list that the package carries.
import { readFile, writeFile } from 'node:fs/promises';
import { depuisRacine } from './lib/chemins.ts';

/** Around Lyon, where the company of the demonstration works. */
const DEPARTEMENTS = new Set(['01', '38', '42', '69']);
const HABITANTS_MIN = 9000;

type Commune = { nom: string; departement: string; type: string; codesPostaux?: string[]; population?: number };

const LISTE = import.meta.resolve('@etalab/decoupage-administratif/data/communes.json');
const toutes = JSON.parse(await readFile(new URL(LISTE), 'utf8')) as Commune[];
const lignes = toutes
  .filter(({ type, departement }) => type === 'commune-actuelle' && DEPARTEMENTS.has(departement))
  .filter(({ population = 0 }) => population >= HABITANTS_MIN)
  .sort((a, b) => a.nom.localeCompare(b.nom, 'fr'))
  .flatMap(({ nom, codesPostaux = [], population = 0 }) =>
    codesPostaux.map((code) => `${nom};${code};${Math.round(population / codesPostaux.length)}`),
  );
await writeFile(depuisRacine('server/demo/communes.csv'), `commune;codePostal;habitants\n${lignes.join('\n')}\n`);
