import { expect, it } from 'vitest';
import { ecart } from './comparer';

it.each([
  ['15.47', '16.2', '0.73000'],
  ['16.2', '15.47', '-0.73000'],
  ['0.1', '0.3', '0.20000'],
  ['15', '15.00', '0.00000'],
  ['0', '0.00001', '0.00001'],
  ['1000000000000000.1', '1000000000000000.3', '0.20000'],
])('from %s to %s is %s, exactly', (avant, apres, attendu) => {
  expect(ecart(avant, apres)).toBe(attendu);
});

it('is none where one of them is none', () => {
  expect([ecart(null, '1'), ecart('1', undefined)]).toEqual([null, null]);
});
