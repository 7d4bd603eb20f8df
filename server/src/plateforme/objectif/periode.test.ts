import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lirePeriode } from './periode.ts';

const mois = fc.tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }));
const ecrire = ([annee, numero]: [number, number]) => `${annee}.${String(numero).padStart(2, '0')}`;
const nombre = ([annee, numero]: [number, number]) => annee * 100 + numero;

describe('lirePeriode', () => {
  it('lit un mois, et une plage dont le premier n’est pas après le dernier', () => {
    fc.assert(
      fc.property(mois, mois, (un, autre) => {
        expect(lirePeriode(ecrire(un))).toEqual({ debutPeriode: nombre(un), finPeriode: nombre(un) });
        const lue = lirePeriode(`${ecrire(un)}-${ecrire(autre)}`);
        const attendue = { debutPeriode: nombre(un), finPeriode: nombre(autre) };
        expect(lue).toEqual(nombre(un) <= nombre(autre) ? attendue : null);
      }),
      { seed: 20261121, numRuns: 2000 },
    );
  });
});
