import { parseArgs } from 'node:util';
import { ecrireResultats, surUnBanc } from './banc.ts';
import { mesurerRecherche } from './profondeur.ts';
import { semer } from './semer.ts';

/**
 * `pnpm bench:tailles`: what a list costs as the company grows, on a MariaDB of each size. Promised: within twice from the
 * smallest to the largest; fails where it is not.
 */
const FACTEUR = 2;
const { values } = parseArgs({ options: { tailles: { type: 'string', default: '10000,100000,1000000' } } });
const tailles = values.tailles.split(',').map(Number);

const mesures = new Map<string, number[]>();
for (const taille of tailles) {
  console.log(`Semis de ${taille} interventions…`);
  await surUnBanc(async ({ base, api, seConnecter }) => {
    await semer(base, taille);
    for (const { demande, ms } of await mesurerRecherche(api, await seConnecter(), taille))
      mesures.set(demande, [...(mesures.get(demande) ?? []), ms]);
  });
}

const lignes = [...mesures].map(([demande, ms]) => ({ demande, ms, facteur: (ms.at(-1) ?? 0) / (ms[0] ?? 1) }));
console.table(
  lignes.map(({ demande, ms, facteur }) => ({
    demande,
    ...Object.fromEntries(tailles.map((taille, rang) => [`${taille} (ms)`, ms[rang]])),
    facteur: facteur.toFixed(1),
    tenue: facteur <= FACTEUR,
  })),
);
await ecrireResultats('tailles', { tailles, lignes });
if (lignes.some(({ facteur }) => facteur > FACTEUR)) process.exitCode = 1;
