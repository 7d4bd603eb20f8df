import { type Banc, ecrireResultats } from './banc.ts';
import { chargerAuRythme, demander } from './charge.ts';
import { instructionsDe } from './instructions.ts';
import { limitePour, median, mesurerEnTours, pairPour, produitPour, type Reglages, type Tour } from './mesures.ts';
import { mesurerRecherche } from './profondeur.ts';
import { direPromesses } from './promesses.ts';
import { semer } from './semer.ts';
import { travaux } from './travaux.ts';

type Nom = 'limite' | 'pair' | 'produit';

/** This product, the limit and the peer on the same base. `debit`: of an open loop besides, a second; 0: none. */
export async function mesurerContreLaLimite(banc: Banc, reglages: Reglages, debit: number): Promise<void> {
  const produit = await banc.demarrerProduit();
  const { base, memoire } = produit;
  await semer(base, reglages.taille);
  const env = { DATABASE_URL: base.databaseUrl };
  const limite = await banc.demarrer('limite', 'bench/limite/serveur.ts', env, '/point?id=1');
  const pair = await banc.demarrer('pair', 'bench/pair/serveur.ts', env, '/graphql?query={__typename}');
  const tous = travaux(reglages);
  // Ahead of any load: what it leaves behind is not theirs.
  const instructions = new Map<string, string[]>();
  for (const travail of tous) {
    const { cible } = await produitPour(travail, produit);
    await demander(cible);
    instructions.set(travail.nom, await instructionsDe(base, () => demander(cible)));
  }
  const resultats = [];
  for (const travail of tous) {
    const concurrents = {
      limite: limitePour(travail, limite),
      pair: pairPour(travail, pair),
      produit: await produitPour(travail, produit),
    };
    const { cible } = concurrents.produit;
    const tours = await mesurerEnTours(banc, concurrents, reglages);
    const deChacun = (lire: (tour: Tour) => number): Record<Nom, number> => ({
      limite: median(tours, ({ limite }) => lire(limite)),
      pair: median(tours, ({ pair }) => lire(pair)),
      produit: median(tours, ({ produit }) => lire(produit)),
    });
    resultats.push({
      travail: travail.nom,
      promesse: travail.promesse,
      parSeconde: deChacun(({ parSeconde }) => parSeconde),
      ratio: median(tours, (un) => un.produit.parSeconde / un.limite.parSeconde),
      ratioPair: median(tours, (un) => un.pair.parSeconde / un.limite.parSeconde),
      ratioAuPair: median(tours, (un) => un.produit.parSeconde / un.pair.parSeconde),
      processeur: { serveur: deChacun(({ serveur }) => serveur), base: deChacun((un) => un.base) },
      instructions: instructions.get(travail.nom) ?? [],
      memoire: await memoire(),
      ...(debit > 0 && { auRythme: await chargerAuRythme(cible, reglages.secondes, debit) }),
      tours,
    });
  }
  console.log('Produit / pair / limite :');
  console.table(
    resultats.map(({ travail, parSeconde, processeur, instructions, ...un }) => ({
      travail,
      'par seconde': trois(parSeconde),
      'produit ÷ limite': un.ratio.toFixed(2),
      'pair ÷ limite': un.ratioPair.toFixed(2),
      'produit ÷ pair': un.ratioAuPair.toFixed(2),
      'API µs': trois(processeur.serveur),
      'base µs': trois(processeur.base),
      instructions: instructions.length,
      'mémoire (Mio)': un.memoire.residente,
    })),
  );
  for (const { travail, instructions } of resultats) console.log(`\n${travail} :\n  ${instructions.join('\n  ')}`);
  const recherche = await mesurerRecherche(produit, reglages.taille);
  console.table(recherche);
  const apres = await memoire();
  console.log('Mémoire de l’API après le banc, en Mio :', apres);
  await ecrireResultats('banc', { ...reglages, resultats, recherche, memoire: apres });
  direPromesses(resultats, apres.residente);
}

const trois = ({ produit, pair, limite }: Record<Nom, number>) => [produit, pair, limite].map(Math.round).join(' / ');
