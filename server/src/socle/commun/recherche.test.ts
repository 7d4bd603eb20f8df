import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { motsDe, normaliser, numeroDeReference, referenceDe, termesDeRecherche } from './recherche.ts';

describe('normaliser', () => {
  it.each([
    ["L'Œuf  d'été", 'l oeuf d ete'],
    ['ÉLÈVE façade Noël où', 'eleve facade noel ou'],
    ['Straße GROẞ Æther', 'strasse gross aether'],
    ['e\u0301te\u0301', 'ete'],
    ['  12, rue de l’Église — 75001\tPARIS\n', '12 rue de l eglise 75001 paris'],
    ['%_\\ %27;--', '27'],
    ['Київ 北京', 'киів 北京'],
    ['…!?', ''],
    ['', ''],
  ])('%j becomes %j', (texte, attendu) => {
    // Cyrillic ї loses its sign as é does: the same on both sides of a search.
    expect(normaliser(texte)).toBe(attendu);
  });
  it('gives words of letters and digits, and the same again when applied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (texte) => {
        const une = normaliser(texte);
        expect(une).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
        expect(normaliser(une)).toBe(une);
      }),
      { numRuns: 5_000 },
    );
  });
  it('finds what was typed with accents, capitals or composed otherwise', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zàâçéèêëîïôûùüÿœæ ]{1,40}$/), (texte) => {
        expect(normaliser(texte.toUpperCase())).toBe(normaliser(texte));
        expect(normaliser(texte.normalize('NFD'))).toBe(normaliser(texte));
      }),
    );
  });
});

describe('motsDe', () => {
  it('gives each word once, in the order of the text', () => {
    expect(motsDe('Fuite de gaz, fuite à la CAVE : gaz !')).toEqual(['fuite', 'de', 'gaz', 'a', 'la', 'cave']);
    expect(motsDe(' - ')).toEqual([]);
  });
  it('cuts long words, and keeps all of a long text', () => {
    expect(motsDe('x'.repeat(60))).toEqual(['x'.repeat(40)]);
    const mille = Array.from({ length: 1000 }, (_, i) => `mot${i}`).join(' ');
    expect(motsDe(mille)).toHaveLength(1000);
  });
  it('never cuts a character in two', () => {
    expect(motsDe('𝒜'.repeat(60))).toEqual(['𝒜'.repeat(40)]);
  });
});

describe('termesDeRecherche', () => {
  it('leaves out single letters but not single digits', () => {
    expect(termesDeRecherche("à l'étage 3, rue B")).toEqual(['etage', '3', 'rue']);
    expect(termesDeRecherche('a % _')).toEqual([]);
  });
  it('keeps eight words', () => {
    expect(termesDeRecherche('un deux trois quatre cinq six sept huit neuf dix')).toHaveLength(8);
  });
  it('looks for words that the index has', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 20 }), (mots) => {
        const texte = mots.join(' ');
        const index = motsDe(texte);
        for (const terme of termesDeRecherche(texte)) expect(index).toContain(terme);
      }),
    );
  });
});

describe('references', () => {
  it.each([
    ['INT-2026-000123', 123, 2026],
    ['int 2026 123', 123, 2026],
    [' Int_2026/0123 ', 123, 2026],
    ['2026-000123', 123, 2026],
    ['INT 123', 123, null],
    ['000123', 123, null],
    ['123', 123, null],
    ['2026', 2026, null],
    ['INT-2026-12345678', 12_345_678, 2026],
    ['(INT-2026-005061)', 5061, 2026],
    ['[INT-2026-005061].', 5061, 2026],
    ['#5061', 5061, null],
    ['# 5061', 5061, null],
    ['n°5061', 5061, null],
    ['Re: INT-2026-005061', 5061, 2026],
    ['Fwd: RE: [INT-2026-005061] Panne de courant', 5061, 2026],
    ['« int 2026 5061 »', 5061, 2026],
  ])('%j is %d of %s', (saisie, id, annee) => {
    expect(numeroDeReference(saisie)).toEqual({ id, annee });
  });
  it.each([
    '',
    '   ',
    '0',
    '000000',
    'INT',
    'INT-2026-',
    'INT-2026-0',
    'abc',
    '12 rue',
    '75 001',
    '1,5',
    '-',
    '1e3',
    '9'.repeat(16),
    'Maint-2026-5061',
    'point 2026 5061',
    'INT-2026-5061a',
    `${'int '.repeat(25_000)}`,
  ])('%j is none', (saisie) => {
    expect(numeroDeReference(saisie)).toBeNull();
  });
  it('is read back as it was written', () => {
    const jour = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_147_483_647 }), jour, (id, creerA) => {
        expect(numeroDeReference(referenceDe(id, creerA))).toEqual({ id, annee: creerA.getUTCFullYear() });
      }),
    );
  });
  it('has six digits or more, and the year of UTC', () => {
    expect(referenceDe(123, new Date('2026-11-21T00:00:00Z'))).toBe('INT-2026-000123');
    expect(referenceDe(1_234_567, new Date('2026-12-31T23:59:59-05:00'))).toBe('INT-2027-1234567');
  });
});
