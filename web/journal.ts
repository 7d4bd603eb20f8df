import { erreurJournalisee } from '../server/src/socle/config/journal-erreurs.ts';

/**
 * What the website's process says of what goes wrong: of each error its allow-list, as the API's log (an error that a
 * page threw may repeat what somebody typed), and of the words that Next puts around it nothing.
 */
export function tenirLeJournal(): void {
  for (const niveau of ['error', 'warn'] as const) {
    console[niveau] = (...dits: unknown[]) => {
      const erreurs = dits.filter((dit) => dit instanceof Error).map(enLigne);
      process.stderr.write(`${JSON.stringify({ niveau, le: new Date().toISOString(), erreurs })}\n`);
    };
  }
}

/** The digest is what the error page shows of it: a number that Next makes. */
function enLigne(erreur: Error & { digest?: unknown }) {
  const { digest } = erreur;
  return { ...erreurJournalisee(erreur), ...(typeof digest === 'string' && /^\d{1,20}$/.test(digest) && { digest }) };
}
