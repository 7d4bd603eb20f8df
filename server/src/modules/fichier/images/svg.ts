import { Worker } from 'node:worker_threads';
import { enTexte } from './detection.ts';
import { refusImage } from './refus.ts';

const DELAI_MS = 15_000;
const ELEMENTS_MAX = 10_000;
const NIVEAUX_MAX = 100;
/** As TypeScript in tests, compiled in the product. */
const OUVRIER = new URL(
  import.meta.url.endsWith('.ts') ? './nettoyage.worker.ts' : './nettoyage.worker.js',
  import.meta.url,
);

let precedent: Promise<unknown> = Promise.resolve();

/**
 * The drawing, rebuilt from what it may hold (security spec, U2 to U4). Loading a browser's document model takes half a
 * second and cleaning may take as long as a drawing is nasty: it is done in a thread that ends with it, one at a time,
 * with a limit of time and memory, and the server answers everybody else meanwhile.
 */
export async function nettoyerSvg(octets: Buffer): Promise<string> {
  const texte = enTexte(octets) ?? '';
  if (/<!(DOCTYPE|ENTITY)/i.test(texte)) {
    throw refusImage(
      'Ce SVG déclare un DOCTYPE ou des entités : retirez-les, ou exportez-le en « SVG simple ».',
      'This SVG declares a DOCTYPE or entities: remove them, or export it as “plain SVG”.',
    );
  }
  if (tropComplexe(texte)) {
    throw refusImage(
      `Ce SVG est trop complexe pour une icône (${ELEMENTS_MAX} éléments, ${NIVEAUX_MAX} niveaux au plus).`,
      `This SVG is too complex for an icon (at most ${ELEMENTS_MAX} elements, ${NIVEAUX_MAX} levels).`,
    );
  }
  const tour = precedent.then(() => nettoyer(texte));
  precedent = tour.catch(() => undefined);
  const propre = await tour;
  if (propre !== null) return propre;
  throw refusImage(
    'Ce SVG ne peut pas être lu ou nettoyé : exportez-le en « SVG simple », ou en PNG.',
    'This SVG can’t be read or cleaned: export it as “plain SVG”, or as PNG.',
  );
}

/** Roughly, before anything reads it: what no icon has and would keep a parser busy. */
function tropComplexe(texte: string): boolean {
  let [elements, niveau] = [0, 0];
  for (const [, ferme, seul] of texte.matchAll(/<(\/?)[a-z](?:[^<>]*[^<>/])?(\/?)>/gi)) {
    if (ferme) niveau -= 1;
    else elements += 1;
    if (!ferme && !seul) niveau += 1;
    if (elements > ELEMENTS_MAX || niveau > NIVEAUX_MAX) return true;
  }
  return false;
}

/** Null: unreadable, beyond the limits, or not clean even so. */
function nettoyer(texte: string): Promise<string | null> {
  return new Promise((rendre) => {
    const ouvrier = new Worker(OUVRIER, {
      workerData: texte,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    const finir = (propre: string | null) => {
      clearTimeout(minuterie);
      void ouvrier.terminate();
      rendre(propre);
    };
    const minuterie = setTimeout(() => finir(null), DELAI_MS);
    ouvrier.once('message', finir);
    ouvrier.once('error', () => finir(null));
    ouvrier.once('exit', () => finir(null));
  });
}
