import fc from 'fast-check';
import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../graphql/decimal.ts';
import { decimalLu, lireDecimal } from './decimal.ts';

const ESSAIS = { numRuns: 2000, seed: 20261121 };
/** Thirteen digits and two, as `numeric(15,2)`. */
const nombre = fc.tuple(fc.integer({ min: 0, max: 9_999_999_999_999 }), fc.integer({ min: 0, max: 99 }));

describe('Un décimal exact', () => {
  it.each([
    ['100000', '100000'],
    ['100000.00', '100000'],
    ['007.50', '7.5'],
    ['0.00001', '0.00001'],
    ['-12.30', '-12.3'],
    ['-0.00', '0'],
    ['999999999999999.99999999', '999999999999999.99999999'],
  ])('%s → %s', (texte, attendu) => {
    expect(lireDecimal(texte)).toBe(attendu);
  });

  it.each(['', ' 1', '1,5', '1.', '.5', '1e3', '0x1F', 'NaN', 'Infinity', '1.123456789', '1234567890123456', '１'])(
    'refuse %j',
    (texte) => {
      expect(lireDecimal(texte)).toBeNull();
      expect(() => Decimal.parseValue(texte)).toThrow('décimal');
    },
  );

  it('est le même texte, que la base rende un nombre (SQLite) ou un texte (MySQL)', () => {
    fc.assert(
      fc.property(nombre, ([entier, centiemes]) => {
        const texte = `${entier}.${String(centiemes).padStart(2, '0')}`;
        expect(decimalLu(Number(texte))).toBe(decimalLu(texte));
      }),
      ESSAIS,
    );
    expect(decimalLu(0.0000001)).toBe('0.0000001');
    expect(() => decimalLu('douze')).toThrow('décimal');
  });

  it('s’écrit en texte, ou en entier : un nombre à virgule n’est pas exact', () => {
    expect(Decimal.parseValue('30.50')).toBe('30.5');
    expect(Decimal.parseValue(100_000)).toBe('100000');
    for (const valeur of [30.5, 2 ** 53, true, null, {}, ['1']]) expect(() => Decimal.parseValue(valeur)).toThrow();
    const litteral = (source: string) => Decimal.parseLiteral(parseValue(source), {});
    expect([litteral('"30.50"'), litteral('100000')]).toEqual(['30.5', '100000']);
    for (const source of ['30.5', '12345678901234567890', 'true']) expect(() => litteral(source)).toThrow();
  });
});
