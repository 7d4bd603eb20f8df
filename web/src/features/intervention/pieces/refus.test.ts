import { describe, expect, it } from 'vitest';
import { raisonDuChoix } from './refus';

const MIO = 1024 * 1024;

describe('What is not even sent', () => {
  it.each([
    ['text/html', 10, 'TYPE'],
    ['video/mp4', 900 * MIO, 'TYPE'],
    ['application/pdf', 10 * MIO + 1, 'POIDS'],
    ['image/jpeg', 0, 'VIDE'],
  ])('%s of %i bytes: %s', (type, size, raison) => {
    expect(raisonDuChoix({ type, size })).toBe(raison);
  });

  it.each([
    ['application/pdf', 10 * MIO],
    // It may become light enough.
    ['image/jpeg', 30 * MIO],
    ['image/heic', 3 * MIO],
    // Of no known type: its bytes are looked at.
    ['', 10],
  ])('is not %s of %i bytes', (type, size) => {
    expect(raisonDuChoix({ type, size })).toBeNull();
  });
});
