import { tropComplexe } from './refus.ts';
import { idsCites } from './surete.ts';

/**
 * What it takes to draw: a marker is drawn once for each corner of a line, a pattern, a mask and a clip once for each
 * element that has them, and they may hold others. Beyond this, no icon. The process that draws is killed besides.
 */
const COUT_MAX = 50_000;

export function exigerSupportable(racine: Element): void {
  const parId = new Map<string, Element>();
  for (const element of racine.querySelectorAll('[id]')) if (!parId.has(element.id)) parId.set(element.id, element);
  const connus = new Map<Element, number>();
  const enCours = new Set<Element>();

  const coutDe = (element: Element): number => {
    const connu = connus.get(element);
    if (connu !== undefined) return connu;
    // One that holds itself draws nothing, in some programs after a long time.
    if (enCours.has(element)) throw tropComplexe();
    enCours.add(element);
    let cout = 1;
    for (const { name, value } of element.attributes) {
      const fois = name.startsWith('marker') ? sommets(element) : 1;
      for (const id of idsCites(value)) {
        const cible = parId.get(id);
        if (cible) cout += fois * coutDe(cible);
      }
    }
    for (const enfant of element.children) cout += coutDe(enfant);
    if (cout > COUT_MAX) throw tropComplexe();
    enCours.delete(element);
    connus.set(element, cout);
    return cout;
  };
  coutDe(racine);
}

/** Markers are inherited: those of a group are at the corners of all that it holds. */
function sommets(element: Element): number {
  const traces = [element, ...element.querySelectorAll('path, polyline, polygon, line')];
  const nombres = traces.map((trace) => `${trace.getAttribute('d') ?? ''} ${trace.getAttribute('points') ?? ''}`);
  return 2 + nombres.reduce((total, texte) => total + (texte.match(/[\d.]+|[a-z]/gi)?.length ?? 0), 0);
}
