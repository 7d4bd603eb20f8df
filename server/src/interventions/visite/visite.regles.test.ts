import { describe, expect, it } from 'vitest';
import { ETAPES, type Etape, RELATIONS } from '../intervention/machine.ts';
import { departPossible, fautesDesHeures, heuresCorrigeables } from './visite.regles.ts';

const MAINTENANT = new Date('2026-11-21T12:00:00.000Z');
const a = (minutes: number): Date => new Date(MAINTENANT.getTime() + minutes * 60_000);
const TOUTES = { enRouteA: a(-90), debutReel: a(-60), finReelle: a(-10) };
const AUCUNE = { enRouteA: null, debutReel: null, finReelle: null };

describe('the departure', () => {
  it('is said once, of a visit that is planned or to be resumed, by whoever does the work', () => {
    const possibles = (enRouteA: Date | null) =>
      ETAPES.flatMap((etape) =>
        RELATIONS.filter((relation) => departPossible({ etape, relations: [relation], enRouteA })).map(
          (relation) => `${etape} ${relation}`,
        ),
      );
    const deux = (etape: Etape) => [`${etape} intervenant`, `${etape} toutes`];
    expect(possibles(null)).toEqual([...deux('PLANIFIEE'), ...deux('EN_ATTENTE')]);
    expect(possibles(MAINTENANT)).toEqual([]);
  });
});

describe('the times', () => {
  it('are corrected of what has happened, before the final stages, by whoever does the work', () => {
    const par = (relation: (typeof RELATIONS)[number]) =>
      ETAPES.filter((etape) => heuresCorrigeables({ etape, relations: [relation], ...TOUTES }).length === 3);
    const ouvertes = ['PLANIFIEE', 'EN_COURS', 'EN_ATTENTE', 'REALISEE'];
    expect(par('intervenant')).toEqual(ouvertes);
    expect(par('toutes')).toEqual(ouvertes);
    expect([...par('createur'), ...par('client')]).toEqual([]);
    const enRoute = { ...AUCUNE, enRouteA: a(-5) };
    expect(heuresCorrigeables({ etape: 'PLANIFIEE', relations: ['intervenant'], ...enRoute })).toEqual(['enRouteA']);
  });

  const fautes = (donnees: Parameters<typeof fautesDesHeures>[1]) =>
    fautesDesHeures(TOUTES, donnees, MAINTENANT).map(({ chemin, message }) => `${chemin} ${message.en}`);

  it('that are passed, not too long, and in their order are right', () => {
    expect(fautes({})).toEqual([]);
    expect(fautes({ enRouteA: a(-200), debutReel: a(-100), finReelle: MAINTENANT })).toEqual([]);
    expect(fautes({ enRouteA: a(-60) })).toEqual([]);
    expect(fautes({ enRouteA: a(-31 * 24 * 60) })).toEqual([]);
    expect(fautes({ enRouteA: null })).toEqual([]);
  });
  it('are refused by their name', () => {
    expect(fautes({ finReelle: a(1) })).toEqual(['finReelle This time has not come yet.']);
    expect(fautes({ debutReel: null, finReelle: null })).toEqual([
      'debutReel Give the arrival.',
      'finReelle Give the end.',
    ]);
    expect(fautes({ enRouteA: a(-31 * 24 * 60 - 1) })).toEqual(['enRouteA More than 31 days ago.']);
    expect(fautes({ debutReel: a(-91) })).toEqual(['debutReel Before the departure.']);
    expect(fautes({ debutReel: a(-9) })).toEqual(['debutReel After the end.']);
    expect(fautes({ enRouteA: a(-59) })).toEqual(['enRouteA After the arrival.']);
    // Of two that are given, the later is at fault.
    expect(fautes({ debutReel: a(-20), finReelle: a(-30) })).toEqual(['finReelle Before the arrival.']);
  });
});
