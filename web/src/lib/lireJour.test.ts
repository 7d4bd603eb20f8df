import { describe, expect, it } from 'vitest';
import { estJour, lireJour } from './lireJour';

const AUJOURDHUI = '2026-11-21';

describe('A day as people type it', () => {
  it.each([
    ['21/11/2026', '2026-11-21'],
    ['21.11.26', '2026-11-21'],
    ['21-11-2026', '2026-11-21'],
    ['21 11', '2026-11-21'],
    ['2111', '2026-11-21'],
    ['211127', '2027-11-21'],
    ['21112027', '2027-11-21'],
    ['1/2', '2026-02-01'],
    ['2027-03-04', '2027-03-04'],
    ['21 novembre 2026', '2026-11-21'],
    ['sam. 21 nov.', '2026-11-21'],
    ['samedi 21 novembre', '2026-11-21'],
    ['21st of November', '2026-11-21'],
    ['November 21, 2026', '2026-11-21'],
    ['Monday, 2nd March 2027', '2027-03-02'],
    ['1er janvier 2027', '2027-01-01'],
    ['14 août', '2026-08-14'],
    ['3 févr. 27', '2027-02-03'],
    ['3 DÉC', '2026-12-03'],
    ['mar 3 mars', '2026-03-03'],
    ['mars 3', '2026-03-03'],
    ['30 juin', '2026-06-30'],
    ['14 juil.', '2026-07-14'],
    ['1 sept', '2026-09-01'],
    ['29/02/2028', '2028-02-29'],
  ])('%s is %s', (saisie, jour) => {
    expect(lireJour(saisie, AUJOURDHUI)).toBe(jour);
    expect(lireJour(`  ${saisie.replace(' ', '  ')} `, AUJOURDHUI)).toBe(jour);
  });

  it.each([
    ['janvier', 'january', 1],
    ['février', 'february', 2],
    ['mars', 'march', 3],
    ['avril', 'april', 4],
    ['mai', 'may', 5],
    ['juin', 'june', 6],
    ['juillet', 'july', 7],
    ['août', 'august', 8],
    ['septembre', 'september', 9],
    ['octobre', 'october', 10],
    ['novembre', 'november', 11],
    ['décembre', 'december', 12],
  ])('knows %s and %s', (francais, anglais, mois) => {
    const jour = `2026-${String(mois).padStart(2, '0')}-05`;
    expect(lireJour(`5 ${francais}`, AUJOURDHUI)).toBe(jour);
    expect(lireJour(`${anglais} 5`, AUJOURDHUI)).toBe(jour);
  });

  it.each([
    ['hier', '2025-12-31'],
    ['yesterday', '2025-12-31'],
    ['aujourd’hui', '2026-01-01'],
    ["aujourd'hui", '2026-01-01'],
    ['today', '2026-01-01'],
    ['Demain', '2026-01-02'],
    ['tomorrow', '2026-01-02'],
  ])('%s, on the first of January, is %s', (saisie, jour) => {
    expect(lireJour(saisie, '2026-01-01')).toBe(jour);
  });

  it.each([
    ...['', 'un de ces jours', '31/02/2027', '29/02/2027', '31/11', '0/1/2026', '12/13/2026', '32 mars'],
    ...['2026-13-01', '2026-02-30', '1/1/1899', '1/1/2200', '21/11/026', '21/11/2026/1', '21', 'novembre', '21 21'],
    ...['21 novembre 026', 'le 21', '2026-1-1'],
  ])('« %s » is no day', (saisie) => {
    expect(lireJour(saisie, AUJOURDHUI)).toBeNull();
  });

  it('is held by forms in one way only', () => {
    expect(estJour('2026-11-21')).toBe(true);
    for (const autre of ['2026-02-30', '21/11/2026', '2026-1-1', 'demain', '', '2026-11-21T09:30', '1899-01-01'])
      expect(estJour(autre), autre).toBe(false);
  });
});
