import { describe, expect, it } from 'vitest';
import { changeable, donnable } from './avis.regles.ts';

const MAINTENANT = new Date('2026-06-30T12:00:00.000Z');
const ilYA = (jours: number, ms = 0) => new Date(MAINTENANT.getTime() - jours * 24 * 3600 * 1000 - ms);
const client = { relations: ['client'] as const };

describe('un avis', () => {
  it('se donne une fois réalisée, et trente jours après la clôture', () => {
    expect(donnable({ ...client, etape: 'REALISEE', clotureeA: null }, MAINTENANT)).toBe(true);
    expect(donnable({ ...client, etape: 'CLOTUREE', clotureeA: ilYA(30) }, MAINTENANT)).toBe(true);
    expect(donnable({ ...client, etape: 'CLOTUREE', clotureeA: ilYA(30, 1) }, MAINTENANT)).toBe(false);
    expect(donnable({ ...client, etape: 'CLOTUREE', clotureeA: null }, MAINTENANT)).toBe(false);
    for (const etape of ['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE', 'ANNULEE'] as const)
      expect(donnable({ ...client, etape, clotureeA: ilYA(1) }, MAINTENANT)).toBe(false);
  });

  it('n’est celui de personne d’autre', () => {
    for (const relation of ['createur', 'intervenant', 'toutes'] as const)
      expect(donnable({ relations: [relation], etape: 'REALISEE', clotureeA: null }, MAINTENANT)).toBe(false);
  });

  it('se change pendant sept jours', () => {
    expect(changeable(ilYA(7), MAINTENANT)).toBe(true);
    expect(changeable(ilYA(7, 1), MAINTENANT)).toBe(false);
  });
});
