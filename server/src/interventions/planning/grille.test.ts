import { describe, expect, it } from 'vitest';
import { chevauche, minutesDans } from './grille.ts';

const entre = (debut: string, fin: string) => ({
  debut: new Date(`2026-12-03T${debut}:00.000Z`),
  fin: new Date(`2026-12-03T${fin}:00.000Z`),
});

describe('la grille', () => {
  it('compte ce qui tombe dans le jour, et pas plus', () => {
    const jour = entre('08:00', '18:00');
    expect(minutesDans([entre('07:00', '09:00'), entre('10:00', '10:45'), entre('18:00', '19:00')], jour)).toBe(105);
    expect(minutesDans([], jour)).toBe(0);
  });

  it('marque ce qui se recoupe, pas ce qui se touche', () => {
    const [une, touche, coupe] = [entre('08:00', '09:00'), entre('09:00', '10:00'), entre('09:30', '11:00')];
    const toutes = [une, touche, coupe];
    expect(toutes.map((un) => chevauche(un, toutes))).toEqual([false, true, true]);
  });
});
