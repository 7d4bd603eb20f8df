import { expect, it } from 'vitest';
import { couleurs } from '@/theme/couleurs';
import { contraste } from './contraste';

it('goes from 1 to 21, whichever is the ground', () => {
  expect(contraste('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contraste('#FFFFFF', '#000000')).toBeCloseTo(21, 5);
  expect(contraste('#0f626c', '#0f626c')).toBe(1);
  expect(contraste('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
});

it('lets white be read on the brand and on what warns', () => {
  expect(contraste(couleurs.petrole[7], '#ffffff')).toBeGreaterThan(7);
  expect(contraste(couleurs.petrole[6], '#ffffff')).toBeGreaterThan(5.2);
  for (const rang of [6, 7, 8, 9]) expect(contraste(couleurs.red[rang] ?? '', '#ffffff')).toBeGreaterThan(4.5);
});
