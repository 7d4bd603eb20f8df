export const SVG = 'http://www.w3.org/2000/svg';

/** Beyond what the profile leaves out already; filters too, for their parts are not in the profile. */
export const INTERDITS = [
  ...['script', 'style', 'foreignobject', 'a', 'image', 'use', 'filter', 'feimage'],
  ...['animate', 'animatetransform', 'animatemotion', 'animatecolor', 'set', 'mpath', 'handler', 'iframe', 'object'],
];
const ATTRIBUTS_INTERDITS = ['style', 'filter', 'class'];

/** A reference within the drawing, the only one that it may hold: url(#id). */
const REFERENCE_INTERNE = /url\(\s*(['"]?)#[\w.:-]+\1\s*\)/gi;
const REFERENCE = /url\s*\(|src\s*\(|image\s*\(|image-set\s*\(|@import|:\/\/|javascript:|data:|\\/i;

/** Addresses and CSS functions that would load something; presentation attributes are CSS, escapes included. */
export function attributSur(nom: string, valeur: string): boolean {
  const sobre = nom.toLowerCase();
  if (sobre === 'xmlns' || sobre.startsWith('xmlns:')) return true;
  if (sobre.startsWith('on') || ATTRIBUTS_INTERDITS.includes(sobre)) return false;
  if (sobre === 'href' || sobre.endsWith(':href') || sobre === 'src') return /^#[\w.:-]+$/.test(valeur.trim());
  return !REFERENCE.test(valeur.replace(REFERENCE_INTERNE, ''));
}

/** The ids that an attribute refers to. */
export function idsCites(valeur: string): string[] {
  return [...valeur.matchAll(/url\(\s*['"]?#([\w.:-]+)/gi)].map(([, id]) => id ?? '');
}
