import { type Banc, ecrireResultats } from './banc.ts';
import { median, mesurerEnTours, produitPour, type Reglages, type Tour } from './mesures.ts';
import { semer } from './semer.ts';
import { travaux } from './travaux.ts';

/** This product and another revision's, each on a base of its own with the same rows, in turns. */
export async function comparer(banc: Banc, checkout: string, reglages: Reglages): Promise<void> {
  const [avant, maintenant] = [await banc.demarrerProduit(checkout), await banc.demarrerProduit()];
  for (const { base } of [avant, maintenant]) await semer(base, reglages.taille);
  const resultats = [];
  for (const travail of travaux(reglages)) {
    const tours = await mesurerEnTours(
      banc,
      { avant: await produitPour(travail, avant), maintenant: await produitPour(travail, maintenant) },
      reglages,
    );
    resultats.push({ travail: travail.nom, tours });
  }
  console.log('Maintenant / avant, à leur médiane, et le rapport des deux :');
  console.table(
    resultats.map(({ travail, tours }) => ({
      travail,
      'par seconde': dire(tours, ({ parSeconde }) => parSeconde),
      'API µs': dire(tours, ({ serveur }) => serveur),
      'base µs': dire(tours, ({ base }) => base),
    })),
  );
  const memoire = { avant: await avant.memoire(), maintenant: await maintenant.memoire() };
  console.log('Mémoire de l’API, en Mio :', memoire);
  await ecrireResultats('comparaison', { ...reglages, resultats, memoire });
}

/** The ratio is the median of those of each turn, in which both had the same neighbours. */
function dire(tours: Record<'avant' | 'maintenant', Tour>[], lire: (tour: Tour) => number): string {
  const [maintenant, avant] = [median(tours, (un) => lire(un.maintenant)), median(tours, (un) => lire(un.avant))];
  const rapport = median(tours, (un) => lire(un.maintenant) / lire(un.avant));
  return `${Math.round(maintenant)} / ${Math.round(avant)} (${rapport.toFixed(2)})`;
}
