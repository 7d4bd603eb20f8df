import { describe, expect, it } from 'vitest';
import { adapter, assezTrace, cadrer, LARGEUR_IMAGE } from './traits';

const trait = (...points: [number, number][]) => ({
  ...{ minWidth: 1, maxWidth: 3, dotSize: 2 },
  points: points.map(([x, y]) => ({ x, y, pressure: 0.5, time: 0 })),
});
const bornes = (traits: ReturnType<typeof trait>[]) => {
  const points = traits.flatMap((un) => un.points);
  return {
    ...{ gauche: Math.min(...points.map(({ x }) => x)), haut: Math.min(...points.map(({ y }) => y)) },
    ...{ droite: Math.max(...points.map(({ x }) => x)), bas: Math.max(...points.map(({ y }) => y)) },
  };
};

describe('un tracé', () => {
  it('suffit de deux traits, ou de quarante points', () => {
    const points = (n: number) => Array.from({ length: n }, (_, i): [number, number] => [i, i]);
    expect(assezTrace([])).toBe(false);
    expect(assezTrace([trait(...points(39))])).toBe(false);
    expect(assezTrace([trait(...points(40))])).toBe(true);
    expect(assezTrace([trait([1, 1]), trait([5, 5])])).toBe(true);
  });

  it('reste où il est sur une feuille qui le tient', () => {
    const traits = [trait([50, 60], [120, 90])];
    expect(adapter(traits, { largeur: 800, hauteur: 300 })).toEqual(traits);
    expect(adapter([], { largeur: 800, hauteur: 300 })).toEqual([]);
  });

  it('tient sur la feuille qu’on a tournée, et n’y rétrécit qu’une fois', () => {
    const traits = [trait([40, 80], [340, 560])];
    const couchee = adapter(traits, { largeur: 800, hauteur: 250 });
    const { gauche, haut, droite, bas } = bornes(couchee);
    expect(Math.min(gauche, haut)).toBeGreaterThanOrEqual(0);
    expect([droite <= 800, bas <= 250]).toEqual([true, true]);
    const debout = adapter(couchee, { largeur: 390, hauteur: 600 });
    expect(bornes(debout).bas - bornes(debout).haut).toBeCloseTo(bas - haut, 5);
  });

  it('emplit l’image, sans rien perdre', () => {
    for (const traits of [[trait([300, 300], [420, 320])], [trait([10, 10], [20, 500])], [trait([5, 5])]]) {
      const { taille, traits: cadres } = cadrer(traits);
      const { gauche, haut, droite, bas } = bornes(cadres);
      expect(taille.largeur).toBeLessThanOrEqual(LARGEUR_IMAGE);
      expect(taille.hauteur).toBeLessThanOrEqual(600);
      expect(Math.max(taille.largeur / LARGEUR_IMAGE, taille.hauteur / 600)).toBeGreaterThan(0.99);
      expect(Math.min(gauche, haut)).toBeGreaterThan(0);
      expect([droite < taille.largeur, bas < taille.hauteur]).toEqual([true, true]);
    }
  });
});
