import { attributSur } from './surete.ts';

/** Styles of a drawing, written as the attributes that say the same: nothing of CSS is served. */

/** What an attribute of the same name says (SVG 2, "presentation attributes"). */
const ATTRIBUTS = new Set([
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap'],
  ...['stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset', 'opacity', 'color', 'display'],
  ...['visibility', 'stop-color', 'stop-opacity', 'clip-path', 'clip-rule', 'mask', 'paint-order', 'vector-effect'],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'letter-spacing', 'word-spacing'],
  ...[
    'dominant-baseline',
    'text-decoration',
    'marker-start',
    'marker-mid',
    'marker-end',
    'shape-rendering',
    'overflow',
  ],
]);
/** What changes how a drawing looks and has no attribute here: it is said that it is gone. */
const PERDUS = new Set(['filter', 'mix-blend-mode', 'transform', 'background', 'background-image', 'animation', 'd']);

const CSS_MAX = 100_000;
const REGLES_MAX = 1000;

type Declarations = [string, string][];
interface Regle {
  /** tag, id and classes, all of which an element must have */
  balise: string;
  id: string;
  classes: string[];
  poids: number;
  declarations: Declarations;
}

export function poserStyles(racine: Element, retires: Set<string>): void {
  const feuilles = [...racine.querySelectorAll('style')].map(({ textContent }) => textContent ?? '').join('\n');
  const regles = lireRegles(feuilles.slice(0, CSS_MAX), retires);
  for (const element of [racine, ...racine.querySelectorAll('*')]) {
    const siennes = regles.filter((regle) => convient(element, regle)).toSorted((a, b) => a.poids - b.poids);
    const enLigne = lireDeclarations(element.getAttribute('style') ?? '');
    for (const [nom, valeur] of [...siennes.flatMap(({ declarations }) => declarations), ...enLigne])
      poser(element, nom, valeur, retires);
    element.removeAttribute('style');
  }
}

function poser(element: Element, nom: string, valeur: string, retires: Set<string>): void {
  if (ATTRIBUTS.has(nom) && attributSur(nom, valeur) && !/\b(?:var|calc|env)\(/i.test(valeur)) {
    element.setAttribute(nom, valeur);
  } else if (ATTRIBUTS.has(nom) || (PERDUS.has(nom) && valeur !== 'none' && valeur !== 'normal')) retires.add(nom);
}

/** `.a, path.b#c { fill: red }`: of what stands in relation to something else nothing is read. */
function lireRegles(css: string, retires: Set<string>): Regle[] {
  const regles: Regle[] = [];
  for (const bloc of sansCommentaires(css).split('}')) {
    const ouvre = bloc.lastIndexOf('{');
    if (ouvre < 0 || regles.length >= REGLES_MAX) continue;
    const declarations = lireDeclarations(bloc.slice(ouvre + 1));
    for (const brut of bloc.slice(0, ouvre).split(',')) {
      const selecteur = brut.trim();
      const lu = /^([a-z][\w-]*|\*)?((?:[.#][\w-]+)*)$/i.exec(selecteur);
      if (lu && selecteur !== '') regles.push(enRegle(lu[1] ?? '*', lu[2] ?? '', declarations));
      else if (declarations.some(([nom]) => ATTRIBUTS.has(nom))) retires.add('style');
    }
  }
  return regles;
}

function sansCommentaires(css: string): string {
  const [debut = '', ...suites] = css.split('/*');
  return debut + suites.map((suite) => suite.split('*/').slice(1).join('*/')).join('');
}

function enRegle(balise: string, marques: string, declarations: Declarations): Regle {
  const signes = marques.match(/[.#][\w-]+/g) ?? [];
  const ids = signes.filter((signe) => signe.startsWith('#')).map((signe) => signe.slice(1));
  const classes = signes.filter((signe) => signe.startsWith('.')).map((signe) => signe.slice(1));
  const poids = ids.length * 100 + classes.length * 10 + (balise === '*' ? 0 : 1);
  return { balise, id: ids[0] ?? '', classes, poids, declarations };
}

function convient(element: Element, { balise, id, classes }: Regle): boolean {
  if (balise !== '*' && element.localName !== balise) return false;
  if (id !== '' && element.id !== id) return false;
  return classes.every((classe) => element.classList.contains(classe));
}

function lireDeclarations(texte: string): Declarations {
  return texte.split(';').flatMap((declaration): Declarations => {
    const coupe = declaration.indexOf(':');
    if (coupe < 0) return [];
    const nom = declaration.slice(0, coupe).trim().toLowerCase();
    const valeur = declaration
      .slice(coupe + 1)
      .replace(/!\s*important\s*$/i, '')
      .trim();
    return valeur === '' ? [] : [[nom, valeur]];
  });
}
