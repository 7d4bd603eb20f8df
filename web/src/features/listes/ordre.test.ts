import { expect, it } from 'vitest';
import { deplacer, type Rang } from './ordre';

const LISTE: Rang[] = [10, 20, 30, 40].map((rang, place) => ({ id: 'abcd'[place] ?? '', rang }));
/** The order that is shown once these ranks are written. */
const ordre = (liste: readonly Rang[], ecrits: readonly Rang[]) =>
  liste
    .map((une) => ecrits.find(({ id }) => id === une.id) ?? une)
    .toSorted((a, b) => a.rang - b.rang)
    .map(({ id }) => id)
    .join('');

it.each([
  [0, 1, 'bacd'],
  [2, 1, 'acbd'],
  [0, 3, 'bcda'],
  [3, 0, 'dabc'],
  [1, 3, 'acdb'],
])('from %d to %d', (de, vers, attendu) => {
  expect(ordre(LISTE, deplacer(LISTE, de, vers, 10))).toBe(attendu);
});

it('exchanges two neighbours, and writes no other', () => {
  expect(deplacer(LISTE, 1, 2, 10)).toEqual([
    { id: 'b', rang: 30 },
    { id: 'c', rang: 20 },
  ]);
});

it('numbers anew what has the same rank twice', () => {
  const doubles = LISTE.map(({ id }) => ({ id, rang: 5 }));
  expect(ordre(doubles, deplacer(doubles, 0, 1, 10))).toBe('bacd');
});

it('writes nothing where nothing moves', () => {
  for (const [de, vers] of [
    [1, 1],
    [0, -1],
    [3, 4],
  ] as const)
    expect(deplacer(LISTE, de, vers, 10)).toEqual([]);
});
