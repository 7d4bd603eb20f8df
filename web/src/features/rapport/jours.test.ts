import { describe, expect, it } from 'vitest';
import { grainDe, joursDe, joursDeLaTranche } from './jours';
import { lienVers } from './lien';

describe('The days of a report', () => {
  it.each([
    ['mois', '2026-11-21', '2026-11-01', '2026-11-30'],
    ['mois', '2028-02-29', '2028-02-01', '2028-02-29'],
    ['moisDernier', '2026-11-21', '2026-10-01', '2026-10-31'],
    ['moisDernier', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['trimestre', '2026-11-21', '2026-10-01', '2026-12-31'],
    ['trimestre', '2026-03-31', '2026-01-01', '2026-03-31'],
    ['trimestre', '2026-04-01', '2026-04-01', '2026-06-30'],
    ['annee', '2026-11-21', '2026-01-01', '2026-12-31'],
    ['anneeDerniere', '2026-11-21', '2025-01-01', '2025-12-31'],
  ] as const)('%s on %s: from %s to %s', (periode, ceJour, du, au) => {
    expect(joursDe(periode, ceJour)).toEqual({ du, au });
  });

  it.each([
    ['2026-01-01', '2026-01-01', 'JOUR'],
    ['2026-01-01', '2026-02-14', 'JOUR'],
    ['2026-01-01', '2026-02-15', 'SEMAINE'],
    ['2026-01-01', '2026-07-09', 'SEMAINE'],
    ['2026-01-01', '2026-07-10', 'MOIS'],
  ])('from %s to %s are counted by %s', (du, au, grain) => {
    expect(grainDe({ du, au })).toBe(grain);
  });

  it.each([
    ['2026-11-21', 'JOUR', '2026-11-21', '2026-11-21'],
    ['2026-11-30', 'SEMAINE', '2026-11-30', '2026-12-06'],
    ['2026-12-28', 'SEMAINE', '2026-12-28', '2026-12-31'],
    ['2026-10-26', 'SEMAINE', '2026-11-01', '2026-11-01'],
    ['2026-11', 'MOIS', '2026-11-01', '2026-11-30'],
    ['2026-12', 'MOIS', '2026-12-01', '2026-12-31'],
  ] as const)('of the bar %s by %s are %s to %s, none outside of the report', (periode, grain, du, au) => {
    expect(joursDeLaTranche(periode, grain, { du: '2026-11-01', au: '2026-12-31' })).toEqual({ du, au });
  });
});

describe('The list behind a figure', () => {
  const pages = ['/souscriptions', '/interventions', '/traces'].map((lien) => ({ lien }));
  const jours = { du: '2026-11-01', au: '2026-11-30' };

  it('shows just the rows that it counts', () => {
    const chiffre = { type: 'SOUSCRIPTIONS', mesure: 'nouvelles', jours, filtres: [{ groupe: 'OFFRE', cle: '3' }] };
    expect(lienVers(chiffre as Parameters<typeof lienVers>[0], pages)).toBe(
      '/souscriptions?du=2026-11-01&au=2026-11-30&offre=3',
    );
    const refus = { type: 'ACTIVITE' as const, mesure: 'refus', jours, filtres: [] };
    expect(lienVers(refus, pages)).toBe('/traces?periode=choisie&resultat=REFUS&du=2026-11-01&au=2026-11-30');
  });

  it('is none where it would show others, or where its page is not the reader’s', () => {
    const creees = { type: 'INTERVENTIONS' as const, mesure: 'creees', jours, filtres: [] };
    expect(lienVers(creees, pages)).toContain('/interventions?vue=toutes&creeeDu=2026-11-01');
    expect(lienVers(creees, [])).toBeNull();
    expect(lienVers({ ...creees, mesure: 'autre' }, pages)).toBeNull();
    const par = (...cles: (string | null)[]) => cles.map((cle) => ({ groupe: 'STATUT' as const, cle }));
    expect(lienVers({ ...creees, filtres: par(null) }, pages)).toBeNull();
    expect(lienVers({ ...creees, filtres: par('1', '2') }, pages)).toBeNull();
    expect(lienVers({ ...creees, filtres: [{ groupe: 'CANAL', cle: 'SITE' }] } as typeof creees, pages)).toBeNull();
  });
});
