import { describe, expect, it } from 'vitest';
import { remplir } from './modele';

const VALEURS = { client: 'Claire {reference} $& Dupont', reference: 'INT-2026-000001', creneau: 'lundi, 8 h – 9 h' };

describe('A template of comment', () => {
  it('is filled in wherever it asks for it, and with nothing but what it asks for', () => {
    expect(remplir('{client} : {reference}, {creneau}. {reference}', VALEURS)).toBe(
      'Claire {reference} $& Dupont : INT-2026-000001, lundi, 8 h – 9 h. INT-2026-000001',
    );
  });

  it('keeps what it does not know', () => {
    for (const texte of ['{Client}', '{ client }', '{constructor}', '{', 'client', ''])
      expect(remplir(texte, VALEURS)).toBe(texte);
  });
});
