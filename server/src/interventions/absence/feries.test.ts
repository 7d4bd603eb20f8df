import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { joursFeries, paques } from './feries.ts';

const enParis = (date: Date) => DateTime.fromJSDate(date, { zone: 'Europe/Paris' });

describe('les jours fériés', () => {
  it.each([
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('Pâques de %i tombe le %s', (annee, jour) => {
    expect(paques(annee).toISODate()).toBe(jour);
  });

  it('ceux de 2026, dans l’ordre', () => {
    expect(joursFeries(2026).map(({ debut }) => enParis(debut).toISODate())).toEqual([
      ...['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25'],
      ...['2026-07-14', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25'],
    ]);
  });

  it('onze par an, de minuit à minuit à Paris, quelle que soit l’année', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2150 }), (annee) => {
        const jours = joursFeries(annee);
        expect(jours).toHaveLength(11);
        expect(paques(annee).weekday).toBe(7);
        for (const { debut, fin } of jours) {
          expect([enParis(debut).hour, enParis(fin).hour, enParis(debut).year]).toEqual([0, 0, annee]);
          expect(enParis(fin).diff(enParis(debut), 'days').days).toBe(1);
        }
      }),
    );
  });
});
