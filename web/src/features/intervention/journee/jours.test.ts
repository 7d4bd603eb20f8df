import { expect, it } from 'vitest';
import { bornes, lireJour, plusJours } from './jours';

it('begins and ends a day at midnight in Paris, 23 or 25 hours apart when the clocks change', () => {
  const heures = (jour: string) => (Date.parse(bornes(jour).au) - Date.parse(bornes(jour).du)) / 3_600_000;
  expect(bornes('2026-11-21')).toEqual({ du: '2026-11-20T23:00:00.000Z', au: '2026-11-21T23:00:00.000Z' });
  expect(['2026-11-21', '2026-03-29', '2026-10-25'].map(heures)).toEqual([24, 23, 25]);
});

it('counts days over months and years', () => {
  expect(plusJours('2026-12-31', 1)).toBe('2027-01-01');
  expect(plusJours('2028-03-01', -1)).toBe('2028-02-29');
});

it('takes from the address nothing but a day that exists', () => {
  expect(lireJour('2026-11-21')).toBe('2026-11-21');
  for (const autre of ['2026-02-30', '2026-99-99', '21/11/2026', '']) expect(lireJour(autre)).toBeNull();
});
