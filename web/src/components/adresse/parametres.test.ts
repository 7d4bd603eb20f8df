import { expect, it } from 'vitest';
import { parseAsEntier, parseAsJour } from './parametres';

it('reads from the address a day that exists', () => {
  expect(parseAsJour.parse('2026-11-21')).toBe('2026-11-21');
  for (const autre of ['2026-99-99', '2026-02-30', 'hier', '😀', '21/11/2026'])
    expect(parseAsJour.parse(autre)).toBeNull();
});

it('reads from the address a whole number between its bounds', () => {
  const page = parseAsEntier(1, 100);
  expect(['1', '100', '007'].map(page.parse)).toEqual([1, 100, 7]);
  expect(['0', '101', '-3', '1e2', '1e99', '1.5', '', ' 1', '1234567890'].map(page.parse)).toEqual(Array(9).fill(null));
});
