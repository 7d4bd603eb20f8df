import { describe, expect, it } from 'vitest';
import { appelantDe, estUnNumeroEntier } from './saisie';

describe('ce qui est tapé de quelqu’un que l’on ne trouve pas', () => {
  it.each([
    ['Dupont', '', 'Dupont', ''],
    ['Anne Le Goff', 'Anne', 'Le Goff', ''],
    ['  anne   dupont ', 'anne', 'dupont', ''],
    ['06 12 34 56 78', '', '', '06 12 34 56 78'],
    ['+33612345678', '', '', '+33612345678'],
    ['Dupont 06.12.34.56.78', '', 'Dupont', '06.12.34.56.78'],
    ['0612345678 Anne Dupont', 'Anne', 'Dupont', '0612345678'],
    ['SCI 12', 'SCI', '12', ''],
  ])('%s', (saisie, prenom, nom, telephone) => {
    expect(appelantDe(saisie)).toEqual({ prenom, nom, telephone });
  });
});

describe('un numéro tapé jusqu’au bout', () => {
  it.each(['0612345678', '06 12 34 56 78', '06.12.34.56.78', '+33 6 12 34 56 78', '0033612345678'])('%s', (saisie) =>
    expect(estUnNumeroEntier(saisie)).toBe(true),
  );
  it.each(['061234567', '06123456789', '5678', '+44 20 7946 0958', '', 'Dupont'])('%s ne l’est pas', (saisie) =>
    expect(estUnNumeroEntier(saisie)).toBe(false),
  );
});
