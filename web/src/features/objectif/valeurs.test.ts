import { describe, expect, it } from 'vitest';
import { etatDe } from './etat';
import { finDuMois, formaterPeriode, moisDe, periodeDe } from './periode';
import { entree, lirePart, NOUVELLES, valeursDe } from './valeurs';

describe('An objective', () => {
  const lu = {
    ...{ titre: 'Ventes', type: 'volume', periode: '2027.01-2027.03', statut: 'EN_COURS' as const, description: null },
    ...{ dateDebut: '2027-01-03T23:00:00.000Z', dateFin: '2027-03-31T22:00:00.000Z' },
    ...{ progression: 0.3333, valeur: '1234.5' },
  };

  it('is edited in days of Paris, its last one included, and in numbers as people type them', () => {
    const valeurs = valeursDe(lu, '7');
    expect(valeurs).toMatchObject({
      ...{ dateDebut: '2027-01-04', dateFin: '2027-03-31', progression: '33,33', valeur: '1234,5', description: '' },
    });
    expect(entree(valeurs)).toEqual({ ...lu, utilisateurId: '7' });
  });

  it('without a number sends none', () => {
    const valeurs = { ...NOUVELLES, dateDebut: '2027-01-04', dateFin: '2027-01-04', progression: 'x', valeur: '' };
    expect(entree(valeurs)).toMatchObject({ progression: 0, valeur: null, description: null });
  });

  it.each([
    ['0', 0],
    ['33,3', 0.333],
    ['33,33 %', 0.3333],
    ['100', 1],
    ['100,1', null],
    ['-1', null],
    ['', null],
    ['moitié', null],
  ])('« %s » of it is %s', (saisie, part) => {
    expect(lirePart(saisie)).toBe(part);
  });

  it.each([
    ['ATTEINT', 0, 1, true, 'atteint'],
    ['ABANDONNE', 0, 1, true, 'abandonne'],
    ['EN_COURS', 0.9, 1, true, 'retard'],
    ['EN_COURS', 0, 0, false, 'aCommencer'],
    ['EN_COURS', 0.1, 0, false, 'rythme'],
    ['EN_COURS', 0.45, 0.5, false, 'rythme'],
    ['EN_COURS', 0.44, 0.5, false, 'derriere'],
  ] as const)('%s at %d of %d, late: %s, is « %s »', (statut, progression, avancementAttendu, enRetard, etat) => {
    expect(etatDe({ statut, progression, avancementAttendu, enRetard })).toBe(etat);
  });
});

describe('A period', () => {
  it.each([
    ['2024.01', ['2024-01-01', '2024-01-01']],
    ['2024.11-2025.01', ['2024-11-01', '2025-01-01']],
  ])('%s is its first and its last month', (periode, mois) => {
    expect(moisDe(periode)).toEqual(mois);
    expect(periodeDe(mois[0] ?? '', mois[1] ?? '')).toBe(periode);
  });

  it('that is none stays as it is', () => {
    for (const autre of ['2024', '2024.1', '2024.01-02', '']) {
      expect(moisDe(autre)).toBeNull();
      expect(formaterPeriode(autre, 'fr')).toBe(autre);
    }
  });

  it('is read in months, and ends with the last one', () => {
    expect(formaterPeriode('2024.02', 'fr')).toBe('févr. 2024');
    expect(formaterPeriode('2024.01-2024.03', 'en').replace(/\u2009/g, ' ')).toBe('Jan – Mar 2024');
    expect(['2024-02-01', '2025-02-01', '2026-12-01'].map(finDuMois)).toEqual([
      ...['2024-02-29', '2025-02-28', '2026-12-31'],
    ]);
  });
});
