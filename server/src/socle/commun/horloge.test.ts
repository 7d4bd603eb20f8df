import { describe, expect, it } from 'vitest';
import { heureLocale, lireInstant, lireJour } from './horloge.ts';

describe('lireInstant', () => {
  it.each([
    ['2027-02-28T10:00:00Z', '2027-02-28T10:00:00.000Z'],
    ['2028-02-29T23:59:59.9Z', '2028-02-29T23:59:59.900Z'],
    ['2027-03-28T02:30+14:00', '2027-03-27T12:30:00.000Z'],
    ['2000-01-01T00:00-03:30', '2000-01-01T03:30:00.000Z'],
  ])('%s', (texte, instant) => {
    expect(lireInstant(texte)?.toISOString()).toBe(instant);
  });
  it.each([
    ...[
      '2027-02-30',
      '2027-02-29',
      '2027-04-31',
      '2027-06-31',
      '2027-13-01',
      '2027-00-10',
      '2027-01-00',
      '1900-02-29',
    ].map((jour) => `${jour}T10:00:00Z`),
    ...['24:00:00', '25:00', '10:60', '10:00:60', '24:00:00.001'].map((heure) => `2027-01-10T${heure}Z`),
    ...['+99:99', '+14:01', '-15:00', '+10:60', '', '+0100'].map((decalage) => `2027-01-10T10:00:00${decalage}`),
    ...['1899-12-31T10:00:00Z', '2200-01-01T10:00:00Z', '2027-01-10', '2027-01-10 10:00Z', ' 2027-01-10T10:00Z', ''],
  ])('%j is none', (texte) => {
    expect(lireInstant(texte)).toBeNull();
  });
});

describe('heureLocale', () => {
  const a = (jour: number, heure: number, minute = 0, mois = 3) => ({ annee: 2027, mois, jour, heure, minute });
  it('gives the instant, the first of two', () => {
    expect(heureLocale(a(28, 1, 59))?.toISOString()).toBe('2027-03-28T00:59:00.000Z');
    expect(heureLocale(a(28, 3))?.toISOString()).toBe('2027-03-28T01:00:00.000Z');
    expect(heureLocale(a(31, 2, 30, 10))?.toISOString()).toBe('2027-10-31T00:30:00.000Z');
  });
  it.each([a(28, 2), a(28, 2, 30), a(28, 2, 59), a(31, 10, 0, 4), a(29, 10, 0, 2), a(1, 24), a(1, 10, 60), a(0, 1)])(
    '%j is none in Paris',
    (local) => {
      expect(heureLocale(local)).toBeNull();
    },
  );
  it('is of the zone', () => {
    expect(heureLocale(a(28, 2, 30), 'America/New_York')?.toISOString()).toBe('2027-03-28T06:30:00.000Z');
    expect(heureLocale(a(14, 2, 30), 'America/New_York')).toBeNull();
    expect(heureLocale(a(14, 2, 30), 'Nulle/Part')).toBeNull();
  });
});

describe('lireJour', () => {
  it('is from midnight to midnight, of 23 and 25 hours twice a year', () => {
    const heures = (texte: string) => {
      const jour = lireJour(texte);
      return jour && (jour.fin.getTime() - jour.debut.getTime()) / 3_600_000;
    };
    expect(['2027-03-27', '2027-03-28', '2027-10-31'].map(heures)).toEqual([24, 23, 25]);
    expect(lireJour('2027-03-28')?.debut.toISOString()).toBe('2027-03-27T23:00:00.000Z');
  });
  it.each(['2027-02-30', '2027-02-29', '2026-99-99', '2027-1-1', '0000-01-01', '2027-01-01T00:00Z', ''])(
    '%j is none',
    (texte) => {
      expect(lireJour(texte)).toBeNull();
    },
  );
});
