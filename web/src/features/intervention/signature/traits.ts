import type { PointGroup } from 'signature_pad';

/** What is known of strokes without drawing them. All in pixels. */
export interface Taille {
  largeur: number;
  hauteur: number;
}
type Trait = Pick<PointGroup, 'points' | 'minWidth' | 'maxWidth' | 'dotSize'>;

const TRAITS_MIN = 2;
const POINTS_MIN = 40;
export const LARGEUR_IMAGE = 1200;
const HAUTEUR_IMAGE = 600;
const MARGE = 12;

/** A slip of the finger is no signature. */
export function assezTrace(traits: readonly Pick<PointGroup, 'points'>[]): boolean {
  const points = traits.reduce((somme, trait) => somme + trait.points.length, 0);
  return traits.length >= TRAITS_MIN || points >= POINTS_MIN;
}

function boite(traits: readonly Trait[]) {
  const points = traits.flatMap((trait) => trait.points);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [gauche, haut] = [Math.min(...xs) - MARGE, Math.min(...ys) - MARGE];
  return { gauche, haut, largeur: Math.max(...xs) + MARGE - gauche, hauteur: Math.max(...ys) + MARGE - haut };
}

function porter<T extends Trait>(traits: readonly T[], echelle: number, dx: number, dy: number): T[] {
  return traits.map((trait) => ({
    ...trait,
    minWidth: trait.minWidth * echelle,
    maxWidth: trait.maxWidth * echelle,
    dotSize: trait.dotSize * echelle,
    points: trait.points.map((point) => ({ ...point, x: point.x * echelle + dx, y: point.y * echelle + dy })),
  }));
}

/** A sheet that is turned keeps what is on it: where it was if it fits, else moved inside, and smaller if it must. */
export function adapter<T extends Trait>(traits: readonly T[], { largeur, hauteur }: Taille): T[] {
  if (traits.length === 0) return [];
  const b = boite(traits);
  const echelle = Math.min(1, largeur / b.largeur, hauteur / b.hauteur);
  const dedans = (debut: number, etendue: number, place: number) =>
    Math.max(0, Math.min(debut, place - etendue)) - debut;
  return porter(
    traits,
    echelle,
    dedans(b.gauche * echelle, b.largeur * echelle, largeur),
    dedans(b.haut * echelle, b.hauteur * echelle, hauteur),
  );
}

/** As the image has them: without what is empty around them, as large as it may be. */
export function cadrer<T extends Trait>(traits: readonly T[]): { taille: Taille; traits: T[] } {
  const { gauche, haut, largeur, hauteur } = boite(traits);
  const echelle = Math.min(LARGEUR_IMAGE / largeur, HAUTEUR_IMAGE / hauteur);
  return {
    taille: { largeur: Math.floor(largeur * echelle), hauteur: Math.floor(hauteur * echelle) },
    traits: porter(traits, echelle, -gauche * echelle, -haut * echelle),
  };
}
