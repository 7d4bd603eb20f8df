import { describe, expect, it } from 'vitest';
import { formaterPoids } from './poids';

describe('How heavy a file is', () => {
  it.each([
    [12, '1 ko', '1 kB'],
    [340_400, '340 ko', '340 kB'],
    [2_400_000, '2,4 Mo', '2.4 MB'],
    [10_000_000, '10 Mo', '10 MB'],
  ])('%i bytes', (octets, fr, en) => {
    const lu = (locale: 'fr' | 'en') => formaterPoids(octets, locale).replace(/\s/, ' ');
    expect([lu('fr'), lu('en')]).toEqual([fr, en]);
  });
});
