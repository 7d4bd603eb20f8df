import { parseArgs } from 'node:util';
import { direEchec } from '../scripts/lib/dire.ts';
import { surUnBanc } from './banc.ts';
import { comparer } from './comparer.ts';
import { mesurerContreLaLimite } from './contre-la-limite.ts';
import { mesurerEvenement } from './evenement.ts';
import { avecMenage } from './menage.ts';
import { preparerRevision, trouverRevision } from './revision.ts';

/**
 * `pnpm bench`: this product in its production build, the limit and the peer in one run, on the same MariaDB (durable
 * settings), in turns; prints medians and ratios, writes them to bench/resultats as JSON, and fails when a promise is
 * not kept. With `--comparer`, this product and another revision of it instead; with `--evenement`, this product with
 * and without the event of a change.
 */
const { values } = parseArgs({
  options: {
    taille: { type: 'string', default: '100000' },
    secondes: { type: 'string', default: '5' },
    connexions: { type: 'string', default: '16' },
    tours: { type: 'string', default: '3' },
    // Of the open loop, a second; 0: none.
    debit: { type: 'string', default: '0' },
    // A branch, a tag, a commit.
    comparer: { type: 'string' },
    // What a change pays for its event.
    evenement: { type: 'boolean', default: false },
  },
});
const reglages = {
  taille: Number(values.taille),
  secondes: Number(values.secondes),
  connexions: Number(values.connexions),
  tours: Number(values.tours),
};

const contreUneRevision = (commit: string) =>
  avecMenage(async (ensuite) => {
    const checkout = await preparerRevision(commit, ensuite);
    await surUnBanc((banc) => comparer(banc, checkout, reglages));
  });

if (values.evenement) await surUnBanc((banc) => mesurerEvenement(banc, reglages));
else if (values.comparer === undefined)
  await surUnBanc((banc) => mesurerContreLaLimite(banc, reglages, Number(values.debit)));
else
  await trouverRevision(values.comparer).then(contreUneRevision, (erreur: Error) => {
    direEchec(erreur.message);
    process.exitCode = 1;
  });
