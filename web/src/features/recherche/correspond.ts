const normaliser = (texte: string): string =>
  texte
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** As every list finds: each word that was typed begins one of the name. */
export function correspond(nom: string, saisie: string): boolean {
  const cherchable = ` ${normaliser(nom)}`;
  const mots = normaliser(saisie).split(' ').filter(Boolean);
  return mots.length > 0 && mots.every((mot) => cherchable.includes(` ${mot}`));
}
