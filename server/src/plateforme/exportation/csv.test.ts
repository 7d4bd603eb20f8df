import { describe, expect, it } from 'vitest';
import { enCsv, enTexte } from './csv.ts';

describe('une cellule', () => {
  it('est écrite dans la langue du fichier, à l’heure de Paris', () => {
    const ete = new Date('2026-07-14T22:30:00.000Z');
    expect([enTexte(ete, 'fr'), enTexte(ete, 'en')]).toEqual(['15/07/2026 00:30', '2026-07-15 00:30']);
    expect([enTexte({ decimal: '1234.50' }, 'fr'), enTexte({ decimal: '1234.50' }, 'en')]).toEqual([
      '1234,50',
      '1234.50',
    ]);
    expect([enTexte(true, 'fr'), enTexte(false, 'en'), enTexte(12, 'fr'), enTexte(null, 'fr')]).toEqual([
      'oui',
      'no',
      '12',
      '',
    ]);
    expect(enTexte({ fr: 'Planifiée', en: 'Planned' }, 'en')).toBe('Planned');
  });

  it('garde le point d’un texte qui n’est pas un nombre', () => {
    expect(enTexte('v1.5', 'fr')).toBe('v1.5');
  });
});

describe('le fichier', () => {
  const rangs = [
    ['DI-1', 'a;b', 'deux\nlignes', 'dit "oui"'],
    ['=1+1', '-2', '+33', '@x'],
  ];

  it('en français : points-virgules, fins de ligne CRLF, marque d’ordre au début seulement', () => {
    expect(enCsv(rangs, 'fr', true).toString()).toBe(
      '\uFEFFDI-1;"a;b";"deux\nlignes";"dit ""oui"""\r\n\'=1+1;\'-2;\'+33;\'@x\r\n',
    );
    expect(enCsv(rangs, 'fr').toString().startsWith('DI-1')).toBe(true);
  });

  it('en anglais : virgules', () => {
    expect(enCsv([['a', 'b,c']], 'en').toString()).toBe('a,"b,c"\r\n');
  });
});
