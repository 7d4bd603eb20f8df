import { describe, expect, it } from 'vitest';
import { chemin } from './trajets';

const a = (heure: string) => `2026-12-03T${heure}:00.000Z`;
const visite = (debut: string, fin: string, trajetAvant: number | null = 40) => ({
  ...{ debut: a(debut), fin: a(fin), trajetAvant },
});

describe('le temps en chemin', () => {
  it('finit quand la visite commence, et ne recouvre pas celle d’avant', () => {
    const avant = visite('08:00', '09:00', null);
    const apres = visite('10:00', '11:00');
    expect(chemin(apres, [avant, apres])).toEqual({ debut: a('09:20'), fin: a('10:00') });
    const serree = visite('09:15', '10:00');
    expect(chemin(serree, [avant, serree])).toEqual({ debut: a('09:00'), fin: a('09:15') });
  });

  it('n’est pas quand rien ne le dit, ou qu’il n’y a pas de temps', () => {
    expect(chemin(visite('10:00', '11:00', null), [])).toBeNull();
    const colle = visite('09:00', '10:00');
    expect(chemin(colle, [visite('08:00', '09:00'), colle])).toBeNull();
  });
});
