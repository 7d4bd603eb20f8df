import { describe, expect, it } from 'vitest';
import { formaterAbsence } from './quand';

describe('une absence se lit', () => {
  it('par ses jours quand ils sont entiers', () => {
    expect(formaterAbsence('2026-12-24T23:00:00.000Z', '2026-12-25T23:00:00.000Z', 'fr')).toBe('25 déc. 2026');
    expect(formaterAbsence('2026-12-24T23:00:00.000Z', '2026-12-27T23:00:00.000Z', 'en')).toBe(
      '25 Dec 2026 – 27 Dec 2026',
    );
  });

  it('avec ses heures sinon, le jour une seule fois', () => {
    const [debut, fin, apres] = ['2026-12-24T07:00:00.000Z', '2026-12-24T11:00:00.000Z', '2026-12-26T17:00:00.000Z'];
    expect(formaterAbsence(debut, fin, 'fr')).toBe('24 déc. 2026, 08:00 – 12:00');
    expect(formaterAbsence(debut, apres, 'fr')).toBe('24 déc. 2026, 08:00 – 26 déc. 2026, 18:00');
  });
});
