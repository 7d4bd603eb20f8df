import { parseArgs } from 'node:util';
import { ecrireResultats, MOTEURS, surUnBanc } from './banc.ts';
import { mesurerRecherche } from './profondeur.ts';
import { semer } from './semer.ts';

/**
 * `pnpm bench:tailles`: what a list costs as the company grows, on a base of each size. Promised: within twice from the
 * smallest to the largest; fails where it is not.
 */
const FACTEUR = 2;
const TAILLES = { mariadb: '10000,100000,1000000', sqlite: '10000,100000' };
const { values } = parseArgs({
  options: { base: { type: 'string', default: 'mariadb' }, tailles: { type: 'string' } },
});
const moteur = MOTEURS.find((nom) => nom === values.base);
if (!moteur) throw new Error(`--base ${values.base} : l'une de ${MOTEURS.join(', ')}.`);
const tailles = (values.tailles ?? TAILLES[moteur]).split(',').map(Number);

const mesures = new Map<string, number[]>();
for (const taille of tailles) {
  await surUnBanc(async ({ demarrerProduit }) => {
    const { base, api, seConnecter } = await demarrerProduit();
    await semer(base, taille);
    for (const { demande, ms } of await mesurerRecherche(api, await seConnecter(), taille))
      mesures.set(demande, [...(mesures.get(demande) ?? []), ms]);
  }, moteur);
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
await ecrireResultats('tailles', { moteur, tailles, lignes });
if (lignes.some(({ facteur }) => facteur > FACTEUR)) process.exitCode = 1;
