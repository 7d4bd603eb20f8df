import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debutDeNumero, normaliserNumero } from './telephone.ts';

const ESSAIS = { numRuns: 2000, seed: 20261121 };
const chiffres = (nombre: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: nombre, maxLength: nombre }).map((liste) => liste.join(''));
/** Nine digits of a French number, as they follow +33. */
const national = fc.tuple(fc.constantFrom(...'12345679'), chiffres(8)).map(([premier, reste]) => premier + reste);
const separateur = fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u202f');
const parPaires = (numero: string, entre: string) => numero.replace(/\B(?=(\d\d)+$)/g, entre);

describe('normaliserNumero', () => {
  it.each([
    ['06 12 34 56 78', '+33612345678'],
    ['06.12.34.56.78', '+33612345678'],
    ['06-12-34-56-78', '+33612345678'],
    ['(06) 12 34 56 78', '+33612345678'],
    ['+33612345678', '+33612345678'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['+ 33 6 12 34 56 78', '+33612345678'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['+33 06 12 34 56 78', '+33612345678'],
    ['0033612345678', '+33612345678'],
    ['0033 (0) 6.12.34.56.78', '+33612345678'],
    ['00 33 6 12 34 56 78', '+33612345678'],
    ['33612345678', '+33612345678'],
    ['tel:+33612345678', '+33612345678'],
    ['06\u202f12\u202f34\u202f56\u202f78', '+33612345678'],
    ['\u202a+33\u00a06\u00a012\u00a034\u00a056\u00a078\u202c', '+33612345678'],
    ['０６１２３４５６７８', '+33612345678'],
    ['+33 6 12 34 56 78 ext. 4', '+33612345678'],
  ])('%s → %s', (saisie, attendu) => {
    expect(normaliserNumero(saisie)).toBe(attendu);
  });

  // Document 002's own example has nine digits: a French number without its zero, as it is typed after +33.
  it.each([
    ['123456789', '+33123456789'],
    ['01 23 45 67 89', '+33123456789'],
    ['987654321', '+33987654321'],
  ])('les exemples du document 002 : %s → %s', (saisie, attendu) => {
    expect(normaliserNumero(saisie)).toBe(attendu);
  });

  it.each([
    ['+44 20 7946 0958', '+442079460958'],
    ['0044 20 7946 0958', '+442079460958'],
    ['+1 (202) 555-0143', '+12025550143'],
    ['+49 1511 2345678', '+4915112345678'],
    ['+262 692 12 34 56', '+262692123456'],
    // Given to nobody: whoever hides a number takes such a one.
    ['06 39 98 10 04', '+33639981004'],
  ])('d’ailleurs ou de personne : %s → %s', (saisie, attendu) => {
    expect(normaliserNumero(saisie)).toBe(attendu);
  });

  it.each([
    '',
    ' ',
    'abc',
    '112',
    '3631',
    '06 12 34 56',
    '06 12 34 56 789',
    '+999 123 456',
    '++33612345678',
    '06 12 34 56 78 poste 4',
    'appeler le 06 12 34 56 78',
    "0612345678' OR 1=1",
    '06 12 34 56 78'.padEnd(60),
    '1'.repeat(10_000),
  ])('n’est pas un numéro : %j', (saisie) => {
    expect(normaliserNumero(saisie)).toBeNull();
  });

  it('est la même pour toutes les formes d’un numéro français', () => {
    fc.assert(
      fc.property(national, separateur, (numero, entre) => {
        const [premier, reste] = [numero.slice(0, 1), numero.slice(1)];
        const suite = entre + parPaires(reste, entre);
        const formes = [
          `0${premier}${suite}`,
          `+33${entre}${premier}${suite}`,
          `0033${entre}${premier}${suite}`,
          `+33 (0)${premier}${suite}`,
          numero,
        ];
        expect(formes.map(normaliserNumero)).toEqual(formes.map(() => `+33${numero}`));
      }),
      ESSAIS,
    );
  });

  it('normalisé une seconde fois, un numéro ne change plus', () => {
    const saisie = fc.oneof(
      fc
        .tuple(fc.constantFrom('+', '00', '0', ''), fc.integer({ min: 5, max: 16 }).chain(chiffres))
        .map((p) => p.join('')),
      fc.string({ unit: 'grapheme', maxLength: 45 }),
    );
    fc.assert(
      fc.property(saisie, (texte) => {
        const une = normaliserNumero(texte);
        if (une === null) return;
        expect(une).toMatch(/^\+\d{5,15}$/);
        expect(normaliserNumero(une)).toBe(une);
      }),
      { ...ESSAIS, numRuns: 20_000 },
    );
  });
});

describe('debutDeNumero', () => {
  it.each([
    ['06 12', { debut: '+33612' }],
    ['+33 (0)6 12', { debut: '+33612' }],
    ['0033 6', { debut: '+336' }],
    ['+44 20', { debut: '+4420' }],
    ['612 34', { partie: '61234' }],
    ['06 12 34 56 78', { debut: '+33612345678' }],
    ['123456789', { debut: '+33123456789' }],
    ['dupont', null],
    ['0x27', null],
    ['%', null],
    ['+', null],
    ['', null],
  ])('%j → %j', (saisie, attendu) => {
    expect(debutDeNumero(saisie)).toEqual(attendu);
  });
});
