import { COLONNES_MAX, estVide, lireRangee, RangeeIllisible } from './rangees.ts';

/** In the order in which they are preferred: a file in semicolons has commas in its texts, seldom the reverse. */
const SEPARATEURS = ['\t', ';', '|', ','] as const;
const RANGEES_VUES = 50;
const SIGNES_VUS = 256 * 1024;
/** What Excel reads and writes on the first line: it says the separator and is no header. */
const DECLARE = /^"?sep=([^\w\s"]|\t)"?(?:\n|$)/i;

export interface Separateur {
  separateur: string;
  /** Where the header begins, and on which line. */
  debut: number;
  ligne: number;
}

export function trouverSeparateur(texte: string): Separateur {
  const declare = DECLARE.exec(texte.slice(0, 20));
  if (declare?.[1]) return { separateur: declare[1], debut: declare[0].length, ligne: 2 };
  return { separateur: deviner(texte.slice(0, SIGNES_VUS)), debut: 0, ligne: 1 };
}

/**
 * The sign that cuts the most lines like the header, quotes heeded; of several the one that makes the most columns.
 * Where none cuts the header there is one column, and no sign in its texts is a separator.
 */
function deviner(extrait: string): string {
  let choix = { separateur: UNE_COLONNE, part: 0, colonnes: 1 };
  for (const separateur of SEPARATEURS) {
    const [entete, ...suivantes] = comptes(extrait, separateur);
    // Nothing but this sign: an empty file.
    if (entete === undefined) return separateur;
    if (entete < 2) continue;
    const part = suivantes.length === 0 ? 0 : suivantes.filter((nombre) => nombre === entete).length / suivantes.length;
    const mieux = part > choix.part || (part === choix.part && entete > choix.colonnes);
    if (mieux) choix = { separateur, part, colonnes: entete };
  }
  return choix.separateur;
}

/** No text holds it: it would be refused before. */
const UNE_COLONNE = '\0';

/** How many cells each of the first lines has. */
function comptes(extrait: string, separateur: string): number[] {
  const nombres: number[] = [];
  for (let ici = 0; ici < extrait.length && nombres.length < RANGEES_VUES; ) {
    try {
      const { cellules, nombre, fin } = lireRangee(extrait, ici, separateur);
      if (!estVide(cellules)) nombres.push(Math.min(nombre, COLONNES_MAX));
      ici = fin;
    } catch (erreur) {
      if (!(erreur instanceof RangeeIllisible)) throw erreur;
      return nombres;
    }
  }
  // The last line of an extract may be cut short.
  const coupee = extrait.length === SIGNES_VUS && nombres.length < RANGEES_VUES && nombres.length > 1;
  return coupee ? nombres.slice(0, -1) : nombres;
}
