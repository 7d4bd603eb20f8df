import { describe, expect, it } from 'vitest';
import type { MaJourneeQuery } from './operations.generated';
import { type Ligne, parties } from './parties';

const ligne = (id: string, etape: Ligne['etape'], enRouteA: string | null = null) =>
  ({ id, etape, enRouteA, clientARepondu: false, reprisePrevue: null }) as Ligne;
const page = (items: Ligne[] = []) => ({ items });
const lue = (listes: Partial<Record<'jour' | 'enCours' | 'enAttente' | 'demain', Ligne[]>>): MaJourneeQuery => ({
  ...{ jour: page(listes.jour), enCours: page(listes.enCours), enAttente: page(listes.enAttente) },
  ...{ manquees: page(), enRetard: page(), demain: page(listes.demain) },
});
const ids = (lignes: readonly Ligne[]) => lignes.map(({ id }) => id).join(' ');

describe('what comes next', () => {
  const jour = [ligne('fait', 'REALISEE'), ligne('une', 'PLANIFIEE'), ligne('deux', 'PLANIFIEE')];
  it('is the first of the day that is still to be done, and stands nowhere else', () => {
    const { prochaine, jour: reste } = parties(lue({ jour }), true);
    expect(prochaine?.id).toBe('une');
    expect(ids(reste)).toBe('fait deux');
  });
  it('is where one is going, and before that where one works', () => {
    const depart = ligne('trois', 'PLANIFIEE', '2026-11-21T08:00:00.000Z');
    expect(parties(lue({ jour: [...jour, depart] }), true).prochaine?.id).toBe('trois');
    const enCours = [ligne('quatre', 'EN_COURS')];
    expect(parties(lue({ jour: [...jour, depart], enCours }), true).prochaine?.id).toBe('quatre');
    const enAttente = [ligne('attend', 'EN_ATTENTE'), ligne('repris', 'EN_ATTENTE', '2026-11-21T08:00:00.000Z')];
    const reprise = parties(lue({ jour, enAttente }), true);
    expect(reprise.prochaine?.id).toBe('repris');
    expect(ids(reprise.aReprendre)).toBe('attend');
  });
  it('is nothing on another day, nor once all is done', () => {
    expect(parties(lue({ jour }), false).prochaine).toBeUndefined();
    expect(parties(lue({ jour: [ligne('fait', 'REALISEE')], demain: jour }), true).prochaine).toBeUndefined();
  });
});
