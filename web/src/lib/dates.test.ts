import { describe, expect, it } from 'vitest';
import {
  avantLaFin,
  dernierJour,
  finDuJour,
  formaterDate,
  formaterEcart,
  instantDeParis,
  jourDeParis,
  lendemain,
  murDeParis,
} from './dates';

describe('A moment on a clock in Paris', () => {
  it.each([
    ['2026-11-21T09:30', '2026-11-21T08:30:00.000Z'],
    ['2026-07-14T09:30', '2026-07-14T07:30:00.000Z'],
    ['2026-11-21', '2026-11-20T23:00:00.000Z'],
    ['2026-01-01T00:00', '2025-12-31T23:00:00.000Z'],
    ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s is %s, and back', (mur, instant) => {
    expect(instantDeParis(mur)).toBe(instant);
    expect(murDeParis(instant)).toBe(mur.length === 10 ? `${mur}T00:00` : mur);
  });

  it('takes the first of an hour that comes twice', () => {
    expect(instantDeParis('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(murDeParis('2026-10-25T01:30:00.000Z')).toBe('2026-10-25T02:30');
  });

  it('has the day of Paris, which is not that of UTC before two in the morning', () => {
    expect(jourDeParis('2026-07-14T21:59:59.999Z')).toBe('2026-07-14');
    expect(jourDeParis('2026-07-14T22:00:00.000Z')).toBe('2026-07-15');
    expect(jourDeParis('2026-11-21T22:59:00.000Z')).toBe('2026-11-21');
    expect(jourDeParis('2026-11-21T23:00:00.000Z')).toBe('2026-11-22');
  });
});

describe('A day that ends', () => {
  it.each([
    ['2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-29'],
    ['2026-02-28', '2026-03-01'],
    ['2026-03-29', '2026-03-30'],
    ['2026-10-25', '2026-10-26'],
  ])('%s is followed by %s', (jour, suivant) => {
    expect(lendemain(jour)).toBe(suivant);
  });

  it('ends at the next midnight of Paris, whatever its clocks do, and names its day again', () => {
    expect(finDuJour('2026-11-21')).toBe('2026-11-21T23:00:00.000Z');
    expect(finDuJour('2026-03-28')).toBe('2026-03-28T23:00:00.000Z');
    expect(finDuJour('2026-03-29')).toBe('2026-03-29T22:00:00.000Z');
    expect(finDuJour('2026-10-25')).toBe('2026-10-25T23:00:00.000Z');
    for (const jour of ['2026-11-21', '2026-03-29', '2026-10-25', '2026-12-31'])
      expect(dernierJour(finDuJour(jour))).toBe(jour);
    expect(avantLaFin('2026-11-21T23:00:00.000Z')).toBe('2026-11-21T22:59:59.999Z');
    expect(dernierJour('2026-11-21T23:00:00.001Z')).toBe('2026-11-22');
  });
});

describe('A date as people read it', () => {
  const instant = '2026-11-21T23:05:12.000Z';
  it.each([
    ['jour', 'fr', '22/11/2026'],
    ['jour', 'en', '22/11/2026'],
    ['jourMoyen', 'fr', '22 nov. 2026'],
    ['jourMoyen', 'en', '22 Nov 2026'],
    ['jourLong', 'fr', 'dimanche 22 novembre'],
    ['jourLong', 'en', 'Sunday 22 November'],
    ['heure', 'fr', '00:05'],
    ['heure', 'en', '00:05'],
    ['instant', 'fr', '22 nov. 2026, 00:05'],
    ['precis', 'en', '22 Nov 2026, 00:05:12'],
  ] as const)('as %s in %s: %s', (format, locale, lue) => {
    expect(formaterDate(instant, locale, format)).toBe(lue);
    expect(formaterDate(new Date(instant), locale, format)).toBe(lue);
  });
});

describe('How far away a moment is', () => {
  const maintenant = '2026-11-21T09:00:00.000Z';
  const MINUTE = 60_000;
  const HEURE = 60 * MINUTE;
  it.each([
    [0, 'cette minute-ci', 'this minute'],
    [29_000, 'cette minute-ci', 'this minute'],
    [-29_000, 'cette minute-ci', 'this minute'],
    [MINUTE, 'dans 1 minute', 'in 1 minute'],
    [-5 * MINUTE, 'il y a 5 minutes', '5 minutes ago'],
    [59 * MINUTE + 29_000, 'dans 59 minutes', 'in 59 minutes'],
    // Never "in 60 minutes", never "in 24 hours".
    [59 * MINUTE + 30_000, 'dans 1 heure', 'in 1 hour'],
    [-59 * MINUTE - 45_000, 'il y a 1 heure', '1 hour ago'],
    [HEURE + 29 * MINUTE, 'dans 1 heure', 'in 1 hour'],
    [HEURE + 31 * MINUTE, 'dans 2 heures', 'in 2 hours'],
    [23 * HEURE + 29 * MINUTE, 'dans 23 heures', 'in 23 hours'],
    [23 * HEURE + 40 * MINUTE, 'demain', 'tomorrow'],
    [-23 * HEURE - 59 * MINUTE, 'hier', 'yesterday'],
    [24 * HEURE, 'demain', 'tomorrow'],
    [72 * HEURE, 'dans 3 jours', 'in 3 days'],
    [-72 * HEURE, 'il y a 3 jours', '3 days ago'],
  ])('%d ms: %s, %s', (ecart, fr, en) => {
    const instant = new Date(Date.parse(maintenant) + ecart).toISOString();
    expect(formaterEcart(instant, 'fr', Date.parse(maintenant))).toBe(fr);
    expect(formaterEcart(instant, 'en', Date.parse(maintenant))).toBe(en);
  });

  it('calls tomorrow and yesterday the days of the calendar in Paris, not 24 hours', () => {
    const ecart = (maintenant: string, instant: string) =>
      formaterEcart(instantDeParis(instant), 'en', Date.parse(instantDeParis(maintenant)));
    expect(ecart('2026-11-16T23:30', '2026-11-18T00:45')).toBe('in 2 days');
    expect(ecart('2026-11-17T08:00', '2026-11-15T22:00')).toBe('2 days ago');
    expect(ecart('2026-11-17T08:00', '2026-11-18T19:55')).toBe('tomorrow');
    expect(ecart('2026-11-17T00:05', '2026-11-17T23:55')).toBe('today');
    // The night of a change of clock has 25 hours.
    expect(ecart('2026-10-24T12:00', '2026-10-25T12:00')).toBe('tomorrow');
  });
});
