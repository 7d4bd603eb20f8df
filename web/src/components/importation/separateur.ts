import type { parse } from 'papaparse';

/** As the API: the sign that cuts the most lines like the header, quotes heeded; that of `sep=` where it stands. */
const SEPARATEURS = ['\t', ';', '|', ','] as const;
const DECLARE = /^"?sep=([^\w\s"]|\t)"?(?:\r\n|\n|\r|$)/i;
const RANGEES_VUES = 50;
/** No text holds it: there is one column. */
const UNE_COLONNE = '\u001f';

export function trouverSeparateur(texte: string, lire: typeof parse): { separateur: string; debut: number } {
  const declare = DECLARE.exec(texte.slice(0, 20));
  if (declare?.[1]) return { separateur: declare[1], debut: declare[0].length };
  const extrait = texte.slice(0, 256 * 1024);
  let choix = { separateur: UNE_COLONNE, part: 0, colonnes: 1 };
  for (const separateur of SEPARATEURS) {
    const options = { delimiter: separateur, skipEmptyLines: 'greedy', preview: RANGEES_VUES } as const;
    const [entete, ...suivantes] = lire<string[]>(extrait, options).data.map(({ length }) => length);
    if (entete === undefined || entete < 2) continue;
    const part = suivantes.length === 0 ? 0 : suivantes.filter((nombre) => nombre === entete).length / suivantes.length;
    if (part > choix.part || (part === choix.part && entete > choix.colonnes))
      choix = { separateur, part, colonnes: entete };
  }
  return { separateur: choix.separateur, debut: 0 };
}
