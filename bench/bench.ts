import { parseArgs } from 'node:util';
import { surUnBanc } from './banc.ts';
import { mesurerContreLaLimite } from './contre-la-limite.ts';

/**
 * `pnpm bench`: this product in its production build, the limit and the peer in one run, on the same MariaDB (durable
 * settings), in turns; prints medians and ratios, writes them to bench/resultats as JSON, and fails when a promise is
 * not kept.
 */
const { values } = parseArgs({
  options: {
    taille: { type: 'string', default: '100000' },
    secondes: { type: 'string', default: '5' },
    connexions: { type: 'string', default: '16' },
    tours: { type: 'string', default: '3' },
    // Of the open loop, a second; 0: none.
    debit: { type: 'string', default: '0' },
  },
});
const reglages = {
  taille: Number(values.taille),
  secondes: Number(values.secondes),
  connexions: Number(values.connexions),
  tours: Number(values.tours),
};

await surUnBanc((banc) => mesurerContreLaLimite(banc, reglages, Number(values.debit)));
