export interface Morceau {
  texte: string;
  /** Where it leads, when it is an address. */
  lien?: string;
  /** Whom it calls by this name. */
  mention?: string;
}

const ADRESSE = /https?:\/\/[^\s<>"'`{}|\\^]+/gi;
/** Ends a sentence and no address. */
const PONCTUATION = /[.,;:!?)\]»”’]+$/;

/**
 * A text cut into what is said, the web addresses in it (http and https only, whatever else is written) and the names
 * that are called.
 */
export function morceaux(texte: string, noms: readonly string[] = []): Morceau[] {
  return adresses(texte).flatMap((morceau) => (morceau.lien === undefined ? appels(morceau.texte, noms) : [morceau]));
}

function adresses(texte: string): Morceau[] {
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

/** A name may begin another: the longest is meant. */
function appels(texte: string, noms: readonly string[]): Morceau[] {
  const appeles = noms.toSorted((un, autre) => autre.length - un.length);
  const resultat: Morceau[] = [];
  let position = 0;
  for (let ici = texte.indexOf('@'); ici !== -1; ici = texte.indexOf('@', ici + 1)) {
    const nom = appeles.find((un) => texte.startsWith(un, ici + 1));
    if (nom === undefined) continue;
    if (ici > position) resultat.push({ texte: texte.slice(position, ici) });
    resultat.push({ texte: `@${nom}`, mention: nom });
    position = ici + 1 + nom.length;
  }
  if (position < texte.length) resultat.push({ texte: texte.slice(position) });
  return resultat;
}
