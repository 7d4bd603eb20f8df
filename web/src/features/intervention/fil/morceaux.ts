export interface Morceau {
  texte: string;
  /** Where it leads, when it is an address. */
  lien?: string;
}

const ADRESSE = /https?:\/\/[^\s<>"'`{}|\\^]+/gi;
/** Ends a sentence and no address. */
const PONCTUATION = /[.,;:!?)\]»”’]+$/;

/** A text cut into what is said and the web addresses in it; http and https only, whatever else is written. */
export function morceaux(texte: string): Morceau[] {
  const resultat: Morceau[] = [];
  let position = 0;
  for (const trouve of texte.matchAll(ADRESSE)) {
    const adresse = trouve[0].replace(PONCTUATION, '');
    if (!URL.canParse(adresse)) continue;
    if (trouve.index > position) resultat.push({ texte: texte.slice(position, trouve.index) });
    resultat.push({ texte: adresse, lien: adresse });
    position = trouve.index + adresse.length;
  }
  if (position < texte.length) resultat.push({ texte: texte.slice(position) });
  return resultat;
}
