import { describe, expect, it } from 'vitest';
import { formaterDecimal, formaterEuros, lireDecimal } from './decimal';

/** Blanks that do not break a line, as plain ones. */
const simple = (texte: string) => texte.replace(/[\u00a0\u202f]/g, ' ');

describe('A decimal', () => {
  it.each([
    ['1 234,50', '1234.5'],
    ['1\u202f234,50', '1234.5'],
    ['1\u00a0234', '1234'],
    ['1234.5', '1234.5'],
    ['15,00', '15'],
    ['100', '100'],
    ['0', '0'],
    ['0,00', '0'],
    ['0,1793', '0.1793'],
    [' 7 ', '7'],
    ['123456789012345,12345678', '123456789012345.12345678'],
  ])('« %s » is read as %s', (saisie, lu) => {
    expect(lireDecimal(saisie)).toBe(lu);
  });

  it.each(['', ' ', '-1', '+1', '1,2,3', '1.234,50', '1e3', ',5', '5,', '12 €', '1,123456789', '1234567890123456'])(
    '« %s » is none',
    (saisie) => {
      expect(lireDecimal(saisie)).toBeNull();
    },
  );

  it('is shown with all its digits, in the reader’s language', () => {
    expect(simple(formaterDecimal('1234.5', 'fr'))).toBe('1 234,5');
    expect(formaterDecimal('1234.5', 'en')).toBe('1,234.5');
    expect(formaterDecimal('9007199254740993.12345678', 'en')).toBe('9,007,199,254,740,993.12345678');
  });

  it('is an amount with two digits at least', () => {
    expect(simple(formaterEuros('15.4', 'fr'))).toBe('15,40 €');
    expect(simple(formaterEuros('0.17929', 'fr'))).toBe('0,17929 €');
    expect(simple(formaterEuros('-1234', 'fr'))).toBe('-1 234,00 €');
    expect(formaterEuros('1234.567', 'en')).toBe('€1,234.567');
  });
});
