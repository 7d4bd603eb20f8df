import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { FUSEAU } from '../socle/commun/horloge.ts';
import { tranchesDe } from './periodes.ts';

const noms = (du: string, au: string, grain: 'JOUR' | 'SEMAINE' | 'MOIS') =>
  tranchesDe(du, au, grain).map(({ periode }) => periode);
const bornes = (du: string, au: string, grain: 'JOUR' | 'SEMAINE' | 'MOIS') =>
  tranchesDe(du, au, grain).map(({ debut, fin }) => [debut.toISOString(), fin.toISOString()]);

describe('les périodes', () => {
  it('toutes, aussi celles où rien ne s’est passé', () => {
    expect(noms('2026-02-27', '2026-03-01', 'JOUR')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
    expect(noms('2026-11-21', '2026-11-30', 'SEMAINE')).toEqual(['2026-11-16', '2026-11-23', '2026-11-30']);
    expect(noms('2025-12-31', '2026-02-01', 'MOIS')).toEqual(['2025-12', '2026-01', '2026-02']);
  });

  it('de minuit à minuit, heure de Paris, aussi les jours de 23 et de 25 heures', () => {
    expect(bornes('2026-03-28', '2026-03-30', 'JOUR')).toEqual([
      ['2026-03-27T23:00:00.000Z', '2026-03-28T23:00:00.000Z'],
      ['2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
      ['2026-03-29T22:00:00.000Z', '2026-03-30T22:00:00.000Z'],
    ]);
    expect(bornes('2026-10-25', '2026-10-25', 'JOUR')).toEqual([
      ['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ]);
    expect(bornes('2026-10-01', '2026-10-31', 'MOIS')).toEqual([
      ['2026-09-30T22:00:00.000Z', '2026-10-31T23:00:00.000Z'],
    ]);
  });

  it('une semaine sur deux années porte le nom de son lundi ; coupée par la demande, elle ne compte que sa part', () => {
    expect(tranchesDe('2026-12-28', '2027-01-03', 'SEMAINE')).toEqual([
      {
        periode: '2026-12-28',
        debut: new Date('2026-12-27T23:00:00Z'),
        fin: new Date('2027-01-03T23:00:00Z'),
      },
    ]);
    expect(tranchesDe('2027-01-01', '2027-01-02', 'SEMAINE')).toEqual([
      {
        periode: '2026-12-28',
        debut: new Date('2026-12-31T23:00:00Z'),
        fin: new Date('2027-01-02T23:00:00Z'),
      },
    ]);
  });

  it('se suivent sans trou ni recouvrement, et nomment le jour local de tout instant', () => {
    const jour = fc.date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        jour,
        fc.nat(200),
        fc.constantFrom('JOUR' as const, 'SEMAINE' as const, 'MOIS' as const),
        (de, n, grain) => {
          const du = de.toISOString().slice(0, 10);
          const au = new Date(Date.parse(du) + n * 86_400_000).toISOString().slice(0, 10);
          const tranches = tranchesDe(du, au, grain);
          const local = (instant: Date) => DateTime.fromJSDate(instant, { zone: FUSEAU });
          expect(local(tranches[0]?.debut ?? de).toISO()).toContain(`${du}T00:00:00`);
          expect(local(new Date((tranches.at(-1)?.fin ?? de).getTime() - 1)).toISODate()).toBe(au);
          for (const [rang, { periode, debut, fin }] of tranches.entries()) {
            const dernier = new Date(fin.getTime() - 1);
            const unite = ({ JOUR: 'day', SEMAINE: 'week', MOIS: 'month' } as const)[grain];
            for (const instant of [debut, dernier])
              expect(local(instant).startOf(unite).toISODate()?.slice(0, periode.length)).toBe(periode);
            expect(tranches[rang + 1]?.debut ?? fin).toEqual(fin);
          }
        },
      ),
    );
  });
});
