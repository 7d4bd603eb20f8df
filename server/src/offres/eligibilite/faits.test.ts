import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { FUSEAU } from '../../socle/commun/horloge.ts';
import { moisEntre } from './faits.ts';

describe('l’ancienneté', () => {
  it.each([
    ['aucun mois du 31 janvier au 27 février', '2026-01-31T11:00:00Z', '2026-02-27T11:00:00Z', 0],
    ['un mois le même jour, quelle que soit l’heure', '2026-03-10T20:00:00Z', '2026-04-10T05:00:00Z', 1],
    [
      'le jour est celui de Paris : le 1er mai commence avant minuit UTC',
      '2026-03-31T22:30:00Z',
      '2026-04-30T22:30:00Z',
      1,
    ],
    ['un mois du 31 janvier au 28 février', '2026-01-31T11:00:00Z', '2026-02-28T11:00:00Z', 1],
    ['un an', '2025-11-21T08:00:00Z', '2026-11-21T08:00:00Z', 12],
    ['jamais moins que rien', '2026-11-21T08:00:00Z', '2026-01-01T08:00:00Z', 0],
  ])('%s', (_cas, debut, fin, mois) => {
    expect(moisEntre(new Date(debut), new Date(fin))).toBe(mois);
  });

  it('est celle qu’un calendrier compte, quels que soient les jours', () => {
    const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    const jour = (quand: Date) => DateTime.fromJSDate(quand, { zone: FUSEAU }).startOf('day');
    fc.assert(
      fc.property(instant, instant, (debut, fin) => {
        const attendus = Math.floor(jour(fin).diff(jour(debut), 'months').months);
        expect(moisEntre(debut, fin)).toBe(Math.max(0, attendus));
      }),
      { numRuns: 500 },
    );
  });
});
