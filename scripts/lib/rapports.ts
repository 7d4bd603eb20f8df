import { readFile } from 'node:fs/promises';
import type { Comptes, Resultat } from './etapes.ts';
import type { Execution } from './processus.ts';

/** What vitest's JSON report counts. */
export async function comptesVitest(fichier: string): Promise<Comptes | undefined> {
  const rapport = await lire<{
    numPassedTests: number;
    numFailedTests: number;
    numTotalTests: number;
    success: boolean;
  }>(fichier);
  if (!rapport) return undefined;
  const { numPassedTests: reussis, numFailedTests: rates, numTotalTests: total } = rapport;
  return { reussis, rates, sautes: total - reussis - rates };
}

/** What Playwright's JSON report counts; nothing is retried, hence nothing is flaky. */
export async function comptesPlaywright(fichier: string): Promise<Comptes | undefined> {
  const rapport = await lire<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }>(
    fichier,
  );
  if (!rapport) return undefined;
  const { expected, unexpected, flaky, skipped } = rapport.stats;
  return { reussis: expected, rates: unexpected + flaky, sautes: skipped };
}

/** What the summary of Node's own runner counts, as TAP. */
export function comptesTap(sortie: string): Comptes | undefined {
  const nombre = (nom: string) => Number(new RegExp(`^# ${nom} (\\d+)$`, 'm').exec(sortie)?.[1] ?? Number.NaN);
  const comptes = { reussis: nombre('pass'), rates: nombre('fail') + nombre('cancelled'), sautes: nombre('skipped') };
  return Number.isNaN(comptes.reussis + comptes.rates + comptes.sautes) ? undefined : comptes;
}

/** A run that counted nothing, or that failed without a failed test (a setup, a hook), is a failure all the same. */
export function resultatDeTests(execution: Execution, comptes: Comptes | undefined): Resultat {
  const lus = comptes ?? { reussis: 0, rates: 0, sautes: 0 };
  const bons = execution.reussi && lus.rates === 0 && lus.reussis > 0;
  if (!bons && lus.rates === 0) lus.rates = 1;
  const detail = `${lus.reussis} réussis${lus.rates ? `, ${lus.rates} ratés` : ''}${lus.sautes ? `, ${lus.sautes} sautés` : ''}`;
  return { etat: bons ? 'reussi' : 'rate', comptes: lus, detail, sortie: execution.sortie };
}

async function lire<T>(fichier: string): Promise<T | undefined> {
  return readFile(fichier, 'utf8').then(
    (texte) => JSON.parse(texte) as T,
    () => undefined,
  );
}
