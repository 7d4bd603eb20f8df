import { describe, expect, it } from 'vitest';
import { lireCodePostal, lireCodePostalDAdresse, lireDebutDeCodePostal } from './code-postal.ts';

describe('lireCodePostal', () => {
  it.each([
    '75011',
    '75 011',
    ' 75011 ',
    'F-75011',
    'f75011',
    'FR 75011',
    '75.011',
    '75-011',
    '７５０１１',
    '75\u00A0011',
  ])('%j is 75011', (saisie) => {
    expect(lireCodePostal(saisie)).toBe('75011');
    expect(lireCodePostalDAdresse(saisie)).toBe('75011');
  });
  it.each([
    '',
    '7501',
    '750110',
    '75011 Paris',
    'Lyon',
    '2A004',
    'B-1000',
    '75/011',
    '75011;20000',
    '7'.repeat(100_000),
  ])('%.20j is none', (saisie) => {
    expect(lireCodePostal(saisie)).toBeNull();
  });
  it.each([
    ['75', '75'],
    ['F-75', '75'],
    ['75 0', '750'],
    ['75011', '75011'],
    ['2A', null],
    ['', null],
    ['750110', null],
  ])('%j begins with %j', (saisie, debut) => {
    expect(lireDebutDeCodePostal(saisie)).toBe(debut);
  });
  it.each([
    ['b-1000', 'B-1000'],
    ['SW1A 1AA', 'SW1A 1AA'],
    ['AD500', 'AD500'],
    ['Lyon', null],
    ['75/011', null],
    ['1'.repeat(13), null],
  ])('of an address %j is %j', (saisie, lu) => {
    expect(lireCodePostalDAdresse(saisie)).toBe(lu);
  });
});
