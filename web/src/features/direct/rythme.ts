/** After one, two, … streams that did not last. */
const DELAIS_MS = [1_000, 2_000, 5_000, 15_000, 30_000];
const GIGUE = 0.2;
/** What was heard for so long had begun well: the next is opened at once. One that others keep ending is not. */
const STABLE_MS = 60_000;

/** Streams that did not last, in a row. */
export const echecsApres = (echecs: number, dureeMs: number): number => (dureeMs >= STABLE_MS ? 0 : echecs + 1);

/** How long until the next; `hasard` from 0 to 1, so that not everybody comes back at once. */
export function delaiAvant(echecs: number, hasard: number): number {
  const delai = DELAIS_MS[Math.min(echecs, DELAIS_MS.length) - 1] ?? 0;
  return delai * (1 - GIGUE + 2 * GIGUE * hasard);
}

interface Regulation {
  /** At most once in so long. */
  espaceMs: number;
  /** Not before, so that what comes together is done together. */
  apresMs?: number;
  /** At random up to so much later, so that not all pages ask at once. */
  gigueMs?: number;
  /** What nobody looks at waits until somebody does. */
  cachee: () => boolean;
}

/** What is asked for often, done now and then, and never forgotten. */
export function regulateur(faire: () => void, { espaceMs, apresMs = 0, gigueMs = 0, cachee }: Regulation) {
  let du = false;
  let dernierMs = Number.NEGATIVE_INFINITY;
  let minuterie: ReturnType<typeof setTimeout> | undefined;
  const executer = () => {
    clearTimeout(minuterie);
    minuterie = undefined;
    if (!du || cachee()) return;
    du = false;
    dernierMs = Date.now();
    faire();
  };
  return {
    demander: () => {
      du = true;
      if (cachee()) return;
      const attente = Math.max(apresMs + Math.random() * gigueMs, dernierMs + espaceMs - Date.now());
      minuterie ??= setTimeout(executer, attente);
    },
    /** Somebody looks: what waited is done. */
    revenir: executer,
    arreter: () => clearTimeout(minuterie),
  };
}
