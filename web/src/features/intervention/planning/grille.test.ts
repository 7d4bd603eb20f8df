import { describe, expect, it } from 'vitest';
import { charge, graduations, heuresDuJour, place, quartA, rangs, semaineDe } from './grille';

const JOUR = '2026-12-03';
const a = (heure: string) => `${JOUR}T${heure}:00.000Z`;
const visible = { debut: a('06:00'), fin: a('19:00') };

describe('les heures montrées', () => {
  it('de 7 h à 20 h à Paris, ou plus tôt et plus tard s’il le faut', () => {
    expect(heuresDuJour(JOUR, [])).toEqual(visible);
    expect(heuresDuJour(JOUR, [{ debut: a('04:30'), fin: a('05:00') }])).toEqual({
      debut: a('04:00'),
      fin: a('19:00'),
    });
    expect(heuresDuJour(JOUR, [{ debut: a('21:00'), fin: a('22:00') }])).toEqual({
      debut: a('06:00'),
      fin: a('23:00'),
    });
    const nuit = { debut: '2026-12-02T22:00:00.000Z', fin: a('01:00') };
    expect(heuresDuJour(JOUR, [nuit]).debut).toBe('2026-12-02T23:00:00.000Z');
    expect(heuresDuJour(JOUR, [{ debut: '2026-12-05T21:00:00.000Z', fin: '2026-12-05T22:00:00.000Z' }])).toEqual(
      visible,
    );
  });

  it('se lisent toutes les deux heures', () => {
    expect(graduations(visible)).toHaveLength(7);
    expect(graduations(visible)[1]).toBe(a('08:00'));
  });
});

describe('la place d’un créneau', () => {
  it('en part de ce qui est montré, coupé à ses bords', () => {
    expect(place({ debut: a('12:30'), fin: a('19:00') }, visible)).toEqual({ left: '50%', width: '50%' });
    expect(place({ debut: a('01:00'), fin: a('12:30') }, visible)).toEqual({ left: '0%', width: '50%' });
    expect(place({ debut: a('19:00'), fin: a('20:00') }, visible)).toBeNull();
  });

  it('sous les autres quand il est en même temps, ou trop près pour être pressé', () => {
    const de = (debut: string, fin: string) => ({ debut: a(debut), fin: a(fin) });
    expect(rangs([])).toEqual({ lignes: [], nombre: 1 });
    expect(rangs([de('08:00', '09:00'), de('09:00', '10:00')])).toEqual({ lignes: [0, 0], nombre: 1 });
    expect(rangs([de('08:00', '10:00'), de('08:30', '09:00'), de('08:45', '11:00'), de('10:00', '11:00')])).toEqual({
      lignes: [0, 1, 2, 0],
      nombre: 3,
    });
    expect(rangs([de('08:00', '08:15'), de('08:15', '08:30')])).toEqual({ lignes: [0, 1], nombre: 2 });
  });

  it('et l’heure d’une place, au quart d’heure', () => {
    expect(quartA(0.5, visible)).toBe(a('12:30'));
    expect(quartA(0.501, visible)).toBe(a('12:30'));
    expect(quartA(-1, visible)).toBe(visible.debut);
  });
});

it('la charge d’un jour', () => {
  expect(
    [charge(100, 480), charge(384, 480), charge(481, 480), charge(0, 0), charge(60, 0)].map(({ etat }) => etat),
  ).toEqual([...['libre', 'pleine', 'trop', 'libre', 'trop']]);
});

it('la semaine va du lundi au dimanche', () => {
  expect(semaineDe('2026-12-06')).toEqual(semaineDe('2026-11-30'));
  expect(semaineDe('2026-12-03').at(0)).toBe('2026-11-30');
});
