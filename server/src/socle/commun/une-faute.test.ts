import { describe, expect, it } from 'vitest';
import { commencePresque } from './une-faute.ts';

describe('un mot qui commence presque un autre', () => {
  it.each([
    ['dupont', 'dupont'],
    ['dup', 'dupont'],
    ['dupomt', 'dupont'],
    ['dupnt', 'dupont'],
    ['duponnt', 'dupont'],
    ['dupotn', 'dupont'],
    ['dupom', 'dupontel'],
    ['duponts', 'dupont'],
    ['dopo', 'dupont'],
  ])('%s → %s', (tape, mot) => {
    expect(commencePresque(tape, mot)).toBe(true);
  });

  it.each([
    ['duraud', 'dupont'],
    ['dip', 'dupont'],
    ['dupxyt', 'dupont'],
    ['dupontxx', 'dupont'],
    ['lefevre', 'dupont'],
    ['ontdup', 'dupont'],
  ])('%s n’est pas %s', (tape, mot) => {
    expect(commencePresque(tape, mot)).toBe(false);
  });
});
