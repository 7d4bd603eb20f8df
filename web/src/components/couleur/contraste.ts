/** Relative luminance of a #RRGGBB colour (WCAG 2.2). */
function luminance(couleur: string): number {
  const [r = 0, v = 0, b = 0] = [1, 3, 5].map((debut) => {
    const canal = Number.parseInt(couleur.slice(debut, debut + 2), 16) / 255;
    return canal <= 0.04045 ? canal / 12.92 : ((canal + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * v + 0.0722 * b;
}

/** From 1 (the same) to 21 (black on white). */
export function contraste(couleur: string, fond: string): number {
  const [clair = 0, sombre = 0] = [luminance(couleur), luminance(fond)].sort((a, b) => b - a);
  return (clair + 0.05) / (sombre + 0.05);
}

export const COULEUR_HEX = /^#[0-9a-f]{6}$/i;
