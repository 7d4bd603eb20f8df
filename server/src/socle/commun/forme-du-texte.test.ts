import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couper, depasse, enForme, type Forme } from './forme-du-texte.ts';

const FORMES: Forme[] = ['LIGNE', 'LIGNES', 'SECRET'];

describe('enForme', () => {
  it.each<[string, string, string]>([
    ['composed', 'e\u0301nergie', 'énergie'],
    ['composed across what nobody sees', 'e\u200B\u0301', 'é'],
    ['without zero-width signs', 'Ad\u200Bm\u200D\u2060i\uFEFFn\u200C', 'Admin'],
    ['without marks of direction', '\u202Egpj.exe\u202C\u200E\u2066', 'gpj.exe'],
    ['without soft hyphens and fillers', 'a\u00ADb\u3164c\u115Fd\uFFA0', 'abcd'],
    ['without variation selectors on letters', 'Admin\uFE0F1\uFE0F\u{E0101}', 'Admin1'],
    ['without lost tags', 'Admin\u{E0041}\u{E007F}', 'Admin'],
    ['without controls', 'a\u0007b\u001Bc\u009Fd\u007F', 'abcd'],
    ['without noncharacters', 'a\uFFFEb\u{1FFFF}', 'ab'],
    ['trimmed, whatever the blank', '\u00A0\u2003\u3000 admin \t\n\u2800', 'admin'],
    ['in one kind of blank', 'Chef\u00A0de\u202Fparc\u2800A', 'Chef de parc A'],
    ['on one line', 'a\r\nb\nc\rd\u2028e\tf', 'a b c d e f'],
    ['empty when nobody sees anything', '\u200B\u200E \u3164\u2800\uFE0F', ''],
  ])('a line is %s', (_comment, brut, attendu) => {
    expect(enForme(brut)).toBe(attendu);
  });

  it.each([
    '❤️',
    '👨‍👩‍👧',
    '👩🏽‍🔬',
    '🏳️‍🌈',
    '❤️‍🔥',
    '🇫🇷',
    '1️⃣',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    'می‌خواهم',
    'ශ්‍රී',
    'क्‍ष',
    'র\u200D্য',
    'مَ\u200Cخ',
    '葛\u{E0100}',
    'Où êtes-vous ?',
  ])('%j stays what it is', (texte) => {
    for (const forme of FORMES) expect(enForme(texte, forme)).toBe(texte.normalize('NFC'));
  });

  it('several lines keep their lines and tabs, whatever the system that wrote them', () => {
    expect(enForme(' a\r\n\tb\rc\u2029\nd\u00A0: \n', 'LIGNES')).toBe('a\n\tb\nc\n\nd\u00A0:');
  });

  it('of a password blanks are part, of one kind', () => {
    expect(enForme('  mot de\u00A0passe\u200B ', 'SECRET')).toBe('  mot de passe ');
    expect(enForme('   ', 'SECRET')).toBe('   ');
  });

  it.each(['a\uD800', '\uDC00b', 'a\u0000b', `a${'\u0301\u0316'.repeat(16)}`])('%j is no text', (brut) => {
    for (const forme of FORMES) expect(enForme(brut, forme)).toBeNull();
  });

  const signes = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2 }),
      fc.constantFrom(
        '\u200D',
        '\u200C',
        '\uFE0F',
        '\u20E3',
        '1',
        'e',
        '\u0301',
        '❤',
        '👩',
        '🏽',
        'ක',
        '්',
        'م',
        '\u064E',
        '\u1820',
        '\u18A9',
        '\u{1F3F4}',
      ),
      fc.constantFrom('\u{E0067}', '\u{E007F}', '葛', '\u{E0100}', '\u180B', '\r', '\n', ' ', '\u00A0', '\u2800'),
    ),
    { maxLength: 12 },
  );
  it('changes nothing of what is in its form', () => {
    fc.assert(
      fc.property(signes, fc.constantFrom(...FORMES), (morceaux, forme) => {
        const une = enForme(morceaux.join(''), forme);
        if (une !== null) expect(enForme(une, forme)).toBe(une);
      }),
      { numRuns: 2000 },
    );
  });
  it('is the same for the composed and the decomposed writing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (texte) => {
        expect(enForme(texte.normalize('NFD'))).toBe(enForme(texte.normalize('NFC')));
      }),
    );
  });
});

describe('depasse and couper', () => {
  it.each(['a', 'é', '❤️', '😀', '👨‍👩‍👧'])('count %j as the databases do', (signe) => {
    const texte = signe.repeat(50);
    const compte = Array.from(texte).length;
    expect([depasse(texte, compte), depasse(texte, compte - 1), depasse(texte, 3)]).toEqual([false, true, true]);
    expect(Array.from(couper(texte, 7)).length).toBe(7);
    expect(couper(texte, 7).isWellFormed()).toBe(true);
    expect(couper(texte, compte)).toBe(texte);
  });
});
