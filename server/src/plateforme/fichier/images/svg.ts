import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { exigerSupportable } from './cout.ts';
import { enTexte } from './detection.ts';
import { recopier } from './recopies.ts';
import { RefusImage, tropComplexe } from './refus.ts';
import { poserStyles } from './styles.ts';
import { attributSur, INTERDITS, SVG } from './surete.ts';

const ELEMENTS_MAX = 10_000;
const NIVEAUX_MAX = 100;
const RETIRES_DITS = 20;

export interface Dessin {
  dessin: string;
  retires: string[];
}

/**
 * The drawing, rebuilt from what it may hold (security spec, U2 to U4): its styles written as attributes and what it
 * uses several times copied, so that it looks as it did; then cleaned, and read once more.
 */
export function nettoyerSvg(octets: Buffer): Dessin {
  const texte = enTexte(octets) ?? '';
  if (/<!(DOCTYPE|ENTITY)/i.test(texte)) {
    throw new RefusImage(
      'Ce SVG déclare un DOCTYPE ou des entités : retirez-les, ou exportez-le en « SVG simple ».',
      'This SVG declares a DOCTYPE or entities: remove them, or export it as “plain SVG”.',
    );
  }
  if (tropGrand(texte)) throw tropComplexe();
  const { window } = new JSDOM('');
  const retires = new Set<string>();
  const fragment = purifier(window, aplatir(window, texte, retires), retires);
  const racine = [...fragment.children].find((element) => element.localName === 'svg');
  if (!racine) throw ILLISIBLE;
  exigerSupportable(racine);
  const dessin = new window.XMLSerializer().serializeToString(racine);
  if (!verifier(dessin)) throw ILLISIBLE;
  return { dessin, retires: [...retires].sort().slice(0, RETIRES_DITS) };
}

const ILLISIBLE = new RefusImage(
  'Ce SVG ne peut pas être lu ou nettoyé : exportez-le en « SVG simple », ou en PNG.',
  'This SVG can’t be read or cleaned: export it as “plain SVG”, or as PNG.',
);

/** Roughly, before anything reads it: what no icon has and would keep a parser busy. */
function tropGrand(texte: string): boolean {
  let [elements, niveau] = [0, 0];
  for (const [, ferme, seul] of texte.matchAll(/<(\/?)[a-z](?:[^<>]*[^<>/])?(\/?)>/gi)) {
    if (ferme) niveau -= 1;
    else elements += 1;
    if (!ferme && !seul) niveau += 1;
    if (elements > ELEMENTS_MAX || niveau > NIVEAUX_MAX) return true;
  }
  return false;
}

/** What is no XML is left to the cleaner, which reads it as a browser reads a page. */
function aplatir(window: JSDOM['window'], texte: string, retires: Set<string>): string {
  const brut = texte.replace(/^\s*<\?xml\b[^>]*\?>/, '');
  if (!/style|<(?:\w+:)?use\b/i.test(brut)) return brut;
  const document = new window.DOMParser().parseFromString(brut, 'image/svg+xml');
  const racine = document.documentElement;
  if (racine.localName !== 'svg' || document.querySelector('parsererror')) return brut;
  poserStyles(racine, retires);
  recopier(racine, retires, ELEMENTS_MAX);
  return new window.XMLSerializer().serializeToString(racine);
}

function purifier(window: JSDOM['window'], texte: string, retires: Set<string>): DocumentFragment {
  const purificateur = createDOMPurify(window);
  purificateur.addHook('uponSanitizeAttribute', (_noeud, attribut) => {
    attribut.keepAttr = attributSur(attribut.attrName, attribut.attrValue);
  });
  const fragment = purificateur.sanitize(texte, {
    USE_PROFILES: { svg: true },
    FORBID_TAGS: INTERDITS,
    FORBID_ATTR: ['style', 'filter', 'class'],
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const retire of purificateur.removed) {
    const nom = 'element' in retire ? retire.element.nodeName : retire.attribute?.name;
    if (nom !== undefined && seVoit(nom.toLowerCase(), 'element' in retire))
      retires.add(nom.toLowerCase().slice(0, 40));
  }
  return fragment;
}

/** Of what drawing programs leave for themselves nothing is missed. */
function seVoit(nom: string, element: boolean): boolean {
  if (!element) return ['filter', 'fill', 'stroke', 'mask', 'clip-path'].includes(nom) || nom.startsWith('marker');
  const muet = ['#comment', '#text', 'style', 'body', 'html', 'head', 'metadata', 'title', 'desc', 'parsererror'];
  return !muet.includes(nom) && !nom.includes(':') && /^[a-z-]+$/.test(nom);
}

/** Read once more, as what it will be served as: every element and attribute of it is one that may stay. */
function verifier(propre: string): boolean {
  const { document } = new JSDOM(propre, { contentType: 'image/svg+xml' }).window;
  if (document.documentElement.localName !== 'svg') return false;
  return [...document.querySelectorAll('*')].every(
    (element) =>
      element.namespaceURI === SVG &&
      !INTERDITS.includes(element.localName.toLowerCase()) &&
      [...element.attributes].every(({ name, value }) => attributSur(name, value)),
  );
}
