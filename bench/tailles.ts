import { parseArgs } from 'node:util';
import { ecrireResultats, MOTEURS, surUnBanc } from './banc.ts';
import { mesurerRecherche } from './profondeur.ts';
import { semer } from './semer.ts';

/**
 * `pnpm bench:tailles`: what a list costs as the company grows, on a base of each size. Promised: within twice from the
 * smallest to the largest, or, of a search that stops and says so, within a bound; fails where it is not.
 */
const FACTEUR = 2;
const BORNE_MS = 100;
const TAILLES = { mariadb: '10000,100000,1000000', sqlite: '10000,100000' };
const { values } = parseArgs({
  options: { base: { type: 'string', default: 'mariadb' }, tailles: { type: 'string' } },
});
const moteur = MOTEURS.find((nom) => nom === values.base);
if (!moteur) throw new Error(`--base ${values.base} : l'une de ${MOTEURS.join(', ')}.`);
const tailles = (values.tailles ?? TAILLES[moteur]).split(',').map(Number);

interface Ligne {
  demande: string;
  ms: number[];
  arretee: boolean;
}

const lignes = new Map<string, Ligne>();
for (const taille of tailles) {
  await surUnBanc(async ({ demarrerProduit }) => {
    const produit = await demarrerProduit();
    await semer(produit.base, taille);
    for (const { demande, ms, arretee } of await mesurerRecherche(produit, taille))
      lignes.set(demande, { demande, ms: [...(lignes.get(demande)?.ms ?? []), ms], arretee });
  }, moteur);
}

const facteur = ({ ms }: Ligne): number => (ms.at(-1) ?? Number.POSITIVE_INFINITY) / (ms[0] ?? 0);
const tenue = (ligne: Ligne): boolean =>
  facteur(ligne) <= FACTEUR || (ligne.arretee && (ligne.ms.at(-1) ?? 0) <= BORNE_MS);
const toutes = [...lignes.values()];
console.table(
  toutes.map((ligne) => ({
    demande: ligne.demande,
    ...Object.fromEntries(tailles.map((taille, rang) => [`${taille} (ms)`, ligne.ms.at(rang - tailles.length)])),
    facteur: facteur(ligne).toFixed(1),
    arrêtée: ligne.arretee,
    tenue: tenue(ligne),
  })),
);
await ecrireResultats('tailles', { moteur, tailles, lignes: toutes });
if (!toutes.every(tenue)) process.exitCode = 1;
