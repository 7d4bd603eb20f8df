import { describe, expect, it } from 'vitest';
import { differences, egaux } from './egaux';

describe('The same value', () => {
  it.each([
    ['a', 'a'],
    [1, 1],
    [Number.NaN, Number.NaN],
    [null, null],
    [undefined, undefined],
    [
      { a: 1, b: [1, { c: null }] },
      { b: [1, { c: null }], a: 1 },
    ],
    [[], []],
  ])('%j and %j', (a, b) => {
    expect(egaux(a, b)).toBe(true);
    expect(egaux(b, a)).toBe(true);
  });

  it.each([
    ['1', 1],
    ['', null],
    [null, undefined],
    [null, {}],
    [[], {}],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: undefined }, { b: undefined }],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
  ])('is not that of %j and %j', (a, b) => {
    expect(egaux(a, b)).toBe(false);
    expect(egaux(b, a)).toBe(false);
  });
});

describe('What differs', () => {
  it('is the fields that say something else, and nothing of the others', () => {
    const avant = { titre: 'Fuite', roles: ['1', '2'], fin: null as string | null };
    expect(differences(avant, { titre: 'Fuite', roles: ['1', '2'], fin: null })).toEqual({});
    expect(differences(avant, { titre: 'Fuite', roles: ['1'], fin: '2026-11-21' })).toEqual({
      roles: ['1'],
      fin: '2026-11-21',
    });
    expect(Object.keys(differences(avant, { ...avant, titre: '' }))).toEqual(['titre']);
  });
});
