import { describe, expect, it } from 'vitest';
import { ModeEmail } from './notification.enums.ts';
import { ou, type PreferenceLue } from './regles.ts';

const { IMMEDIAT, RESUME, JAMAIS } = ModeEmail;
const regle = (application: boolean, email: ModeEmail, obligatoire = false) => ({
  ...{ relation: 'client', application, email, obligatoire },
});
const choix = (application: boolean | null, email: ModeEmail | null): PreferenceLue => ({ application, email });

describe('Où l’on est prévenu', () => {
  it.each([
    ['selon la règle', [regle(true, IMMEDIAT)], undefined, { application: true, email: IMMEDIAT }],
    ['selon le choix', [regle(true, IMMEDIAT)], choix(false, RESUME), { application: false, email: RESUME }],
    [
      'un champ choisi, l’autre selon la règle',
      [regle(true, IMMEDIAT)],
      choix(null, JAMAIS),
      { application: true, email: JAMAIS },
    ],
    ['plus que la règle ne dit', [regle(false, JAMAIS)], choix(true, IMMEDIAT), { application: true, email: IMMEDIAT }],
    [
      'l’obligatoire ne se baisse pas',
      [regle(true, IMMEDIAT, true)],
      choix(false, JAMAIS),
      { application: true, email: IMMEDIAT },
    ],
    [
      'l’obligatoire se relève',
      [regle(false, RESUME, true)],
      choix(true, IMMEDIAT),
      { application: true, email: IMMEDIAT },
    ],
    [
      'de deux relations, le plus',
      [regle(true, JAMAIS), regle(false, RESUME)],
      undefined,
      { application: true, email: RESUME },
    ],
    [
      'un choix vaut pour les deux',
      [regle(true, JAMAIS), regle(true, IMMEDIAT)],
      choix(null, JAMAIS),
      { application: true, email: JAMAIS },
    ],
    ['sans règle, nulle part', [], choix(true, IMMEDIAT), { application: false, email: JAMAIS }],
  ] as const)('%s', (_nom, regles, preference, attendu) => {
    expect(ou(regles, preference)).toEqual(attendu);
  });
});
