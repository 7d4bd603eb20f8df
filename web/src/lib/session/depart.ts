/**
 * From the press that ends the session until the page is gone, nothing new is asked for: it would be refused. Where the
 * session could not end, what was held goes out.
 */
let retenue: Promise<void> | null = null;
let partir = new AbortController();

/** `finir` ends the session; its failure is the caller's. */
export async function partirPar(finir: () => Promise<void>): Promise<void> {
  let rester: () => void = () => undefined;
  retenue = new Promise((resolve) => {
    rester = resolve;
  });
  partir.abort();
  try {
    await finir();
  } catch (erreur) {
    partir = new AbortController();
    retenue = null;
    rester();
    throw erreur;
  }
}

/** `fetch`, as long as somebody stays. */
export const demander: typeof fetch = async (...demande) => {
  await retenue;
  return fetch(...demande);
};

/** For what would last beyond the session: aborted when it is about to end. */
export const signalDeDepart = (): AbortSignal => partir.signal;
