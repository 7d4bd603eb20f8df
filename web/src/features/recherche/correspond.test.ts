import { describe, expect, it } from 'vitest';
import { correspond } from './correspond';

describe('What is found by its name on the page', () => {
  it('each word begins one of the name, whatever the case, accents and order', () => {
    for (const saisie of ['plan', 'PLANIFIER', 'inter plan', 'éner', ' l’ener '])
      expect([saisie, correspond('Planifier l’intervention d’Énergie', saisie)]).toEqual([saisie, true]);
    for (const saisie of ['lanifier', 'planifier demain', '%', '', ' '])
      expect([saisie, correspond('Planifier l’intervention', saisie)]).toEqual([saisie, false]);
  });
});
