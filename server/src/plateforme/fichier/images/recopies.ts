import { tropComplexe } from './refus.ts';
import { SVG } from './surete.ts';

/** What a drawing uses several times (`<use href="#id">`) is copied in its place, within the size of an icon. */

const PROFONDEUR_MAX = 20;
/** Of the use itself; the rest goes to the group that takes its place. */
const PROPRES = new Set(['x', 'y', 'width', 'height', 'href', 'xlink:href', 'transform', 'id']);

export function recopier(racine: Element, retires: Set<string>, elementsMax: number): void {
  let reste = elementsMax - racine.querySelectorAll('*').length;
  const modeles = new Map<string, Element>();
  for (const element of racine.querySelectorAll('[id]')) if (!modeles.has(element.id)) modeles.set(element.id, element);
  // Copies are made of what stood in the file, not of what other copies have made of it.
  const originaux = new Map([...modeles].map(([id, element]) => [id, element.cloneNode(true) as Element]));

  const placer = (use: Element, pile: readonly string[]): void => {
    const id =
      /^#([\w.:-]+)$/.exec((use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? '').trim())?.[1] ?? '';
    const original = originaux.get(id);
    if (!original || pile.includes(id)) {
      retires.add('use');
      use.remove();
      return;
    }
    if (pile.length >= PROFONDEUR_MAX) throw tropComplexe();
    reste -= original.querySelectorAll('*').length + 2;
    if (reste < 0) throw tropComplexe();
    const groupe = groupeDe(use, original);
    use.replaceWith(groupe);
    for (const dedans of [...groupe.querySelectorAll('use')]) placer(dedans, [...pile, id]);
  };
  for (const use of [...racine.querySelectorAll('use')]) placer(use, idsAutour(use));
}

/** A use within what it uses would never end. */
function idsAutour(use: Element): string[] {
  const ids: string[] = [];
  for (let parent = use.parentElement; parent !== null; parent = parent.parentElement)
    if (parent.id) ids.push(parent.id);
  return ids;
}

function groupeDe(use: Element, original: Element): Element {
  const { ownerDocument: document } = use;
  const groupe = document.createElementNS(SVG, 'g');
  for (const { name, value } of [...use.attributes]) if (!PROPRES.has(name)) groupe.setAttribute(name, value);
  const place = (nom: string) => use.getAttribute(nom);
  const decale = place('x') || place('y') ? ` translate(${nombre(place('x'))} ${nombre(place('y'))})` : '';
  const transform = `${place('transform') ?? ''}${decale}`.trim();
  if (transform !== '') groupe.setAttribute('transform', transform);
  const copie = enPlace(original, use);
  for (const element of [copie, ...copie.querySelectorAll('[id]')]) element.removeAttribute('id');
  groupe.append(copie);
  return groupe;
}

/** A symbol is drawn only here, in a frame of the size that is asked for. */
function enPlace(original: Element, use: Element): Element {
  if (original.localName !== 'symbol' && original.localName !== 'svg') return original.cloneNode(true) as Element;
  const cadre = use.ownerDocument.createElementNS(SVG, 'svg');
  for (const { name, value } of [...original.attributes]) cadre.setAttribute(name, value);
  for (const cote of ['width', 'height']) {
    const voulu = use.getAttribute(cote);
    if (voulu !== null) cadre.setAttribute(cote, voulu);
  }
  cadre.append(...[...original.childNodes].map((enfant) => enfant.cloneNode(true)));
  return cadre;
}

const nombre = (valeur: string | null): string => /^-?[\d.]+/.exec(valeur ?? '')?.[0] ?? '0';
