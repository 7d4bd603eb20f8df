import { parentPort, workerData } from 'node:worker_threads';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';

/** Beyond what the profile leaves out already; filters too, for their parts are not in the profile. */
const INTERDITS = [
  ...['script', 'style', 'foreignobject', 'a', 'image', 'use', 'filter', 'feimage'],
  ...['animate', 'animatetransform', 'animatemotion', 'animatecolor', 'set', 'mpath', 'handler', 'iframe', 'object'],
];
const ATTRIBUTS_INTERDITS = ['style', 'filter', 'class'];
const SVG = 'http://www.w3.org/2000/svg';
/** A reference within the drawing, the only one that it may hold: url(#id). */
const REFERENCE_INTERNE = /url\(\s*(['"]?)#[\w.:-]+\1\s*\)/gi;
const REFERENCE = /url\s*\(|src\s*\(|image\s*\(|image-set\s*\(|@import|:\/\/|javascript:|data:|\\/i;

/** Addresses and CSS functions that would load something; presentation attributes are CSS, escapes included. */
function attributSur(nom: string, valeur: string): boolean {
  const sobre = nom.toLowerCase();
  if (sobre === 'xmlns' || sobre.startsWith('xmlns:')) return true;
  if (sobre.startsWith('on') || ATTRIBUTS_INTERDITS.includes(sobre)) return false;
  if (sobre === 'href' || sobre.endsWith(':href') || sobre === 'src') return /^#[\w.:-]+$/.test(valeur.trim());
  return !REFERENCE.test(valeur.replace(REFERENCE_INTERNE, ''));
}

function nettoyer(texte: string): string | null {
  const { window } = new JSDOM('');
  const purificateur = createDOMPurify(window);
  purificateur.addHook('uponSanitizeAttribute', (_noeud, attribut) => {
    attribut.keepAttr = attributSur(attribut.attrName, attribut.attrValue);
  });
  const fragment = purificateur.sanitize(texte.replace(/^\s*<\?xml\b[^>]*\?>/, ''), {
    USE_PROFILES: { svg: true },
    FORBID_TAGS: INTERDITS,
    FORBID_ATTR: ATTRIBUTS_INTERDITS,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  const racine = [...fragment.children].find((element) => element.localName === 'svg');
  if (!racine) return null;
  const propre = new window.XMLSerializer().serializeToString(racine);
  return verifier(propre) ? propre : null;
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

parentPort?.postMessage(nettoyer(workerData as string));
