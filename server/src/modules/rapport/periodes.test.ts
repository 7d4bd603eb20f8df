import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { FUSEAU } from '../../commun/horloge.ts';
import { bornesDesJours, decalages, periodeDe, periodesEntre } from './periodes.ts';

describe('les décalages de l’heure de Paris', () => {
  it('un en hiver ; deux ou trois quand l’heure change, à la minute près', () => {
    const hiver = decalages(new Date('2026-01-10T00:00:00Z'), new Date('2026-01-20T00:00:00Z'));
    expect(hiver).toEqual([{ depuis: new Date('2026-01-10T00:00:00Z'), minutes: 60 }]);
    const annee = decalages(new Date('2026-01-01T00:00:00Z'), new Date('2027-01-01T00:00:00Z'));
    expect(annee.slice(1)).toEqual([
      { depuis: new Date('2026-03-29T01:00:00Z'), minutes: 120 },
      { depuis: new Date('2026-10-25T01:00:00Z'), minutes: 60 },
    ]);
  });

  it('donnent le jour local de tout instant', () => {
    const debut = new Date('2025-01-01T00:00:00Z');
    const fin = new Date('2027-01-01T00:00:00Z');
    const segments = decalages(debut, fin);
    fc.assert(
      fc.property(fc.date({ min: debut, max: fin, noInvalidDate: true }), (instant) => {
        const minutes = segments.findLast(({ depuis }) => depuis <= instant)?.minutes ?? 0;
        const jour = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, 10);
        expect(jour).toBe(DateTime.fromJSDate(instant, { zone: FUSEAU }).toISODate());
      }),
    );
  });
});

describe('les périodes', () => {
  it('un jour dans les mots de chaque grain', () => {
    expect(['JOUR', 'SEMAINE', 'MOIS'].map((grain) => periodeDe('2026-11-22', grain as never))).toEqual([
      '2026-11-22',
      '2026-11-16',
      '2026-11',
    ]);
  });

  it('toutes, aussi celles où rien ne s’est passé', () => {
    expect(periodesEntre('2026-02-27', '2026-03-01', 'JOUR')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
    expect(periodesEntre('2026-11-21', '2026-11-30', 'SEMAINE')).toEqual(['2026-11-16', '2026-11-23', '2026-11-30']);
    expect(periodesEntre('2025-12-31', '2026-02-01', 'MOIS')).toEqual(['2025-12', '2026-01', '2026-02']);
  });

  it('de minuit à minuit, heure de Paris, aussi les jours de 23 et de 25 heures', () => {
    expect(bornesDesJours('2026-03-29', '2026-03-29')).toEqual({
      debut: new Date('2026-03-28T23:00:00Z'),
      fin: new Date('2026-03-29T22:00:00Z'),
    });
    expect(bornesDesJours('2026-10-25', '2026-10-25')).toEqual({
      debut: new Date('2026-10-24T22:00:00Z'),
      fin: new Date('2026-10-25T23:00:00Z'),
    });
  });
});
