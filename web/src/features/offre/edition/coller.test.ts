import { describe, expect, it } from 'vitest';
import { coller, lireTableau } from './coller';
import { LIGNE_VIDE, type LigneTarif } from './valeurs';

const ligne = (valeurs: Partial<LigneTarif>): LigneTarif => ({ ...LIGNE_VIDE, ...valeurs });

describe('What a spreadsheet puts in the clipboard', () => {
  it('is lines and cells, without their units and their titles', () => {
    expect(lireTableau('Puissance\tAbonnement\n6 kVA\t15,47 €\r\n9\t1 019,50\u00a0€\n\n')).toEqual([
      ['6', '15,47'],
      ['9', '1019,50'],
    ]);
  });

  it('is a table as soon as there is a tab or a second line; one value is pasted as any other', () => {
    expect(lireTableau('15,47')).toBeNull();
    expect(lireTableau('15,47\n')).toBeNull();
    expect(lireTableau('6\t15,47')).toEqual([['6', '15,47']]);
    expect(lireTableau('6\n9')).toEqual([['6'], ['9']]);
  });

  it('keeps an empty cell, and an empty line, in their place', () => {
    expect(lireTableau('Titre\n\n6\t\t0,17\n\t\t\n9\t-\t0,2')).toEqual([
      ['6', '', '0,17'],
      ['', '', ''],
      ['9', '', '0,2'],
    ]);
    expect(lireTableau('Titre\nSous-titre')).toEqual([]);
  });

  it('makes no price of a negative one', () => {
    expect(lireTableau('-5,00 €\n− 3\n1.234,50')).toEqual([['-5,00'], ['-3'], ['1.234,50']]);
  });
});

describe('A table over the tariffs', () => {
  const lignes = [ligne({ puissance: '6', kwh: '0,1' }), ligne({ puissance: '9' })];

  it('has its corner in the cell where it was pasted, and touches nothing else', () => {
    expect(coller(lignes, [['15', '0,2'], ['18']], 0, 'abonnement')).toEqual([
      ligne({ puissance: '6', abonnement: '15', kwh: '0,2' }),
      ligne({ puissance: '9', abonnement: '18' }),
    ]);
    expect(lignes[0]).toEqual(ligne({ puissance: '6', kwh: '0,1' }));
  });

  it('adds the lines that lack, and leaves out the columns that there are not', () => {
    expect(coller(lignes, [['1'], ['2']], 1, 'puissance')).toEqual([
      lignes[0],
      ligne({ puissance: '1' }),
      ligne({ puissance: '2' }),
    ]);
    expect(coller(lignes, [['1', '2', '3']], 0, 'kwhPleines')[0]).toEqual(
      ligne({ puissance: '6', kwh: '0,1', kwhPleines: '1', kwhCreuses: '2' }),
    );
  });
});
