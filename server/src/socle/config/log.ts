import { type DestinationStream, type Logger, pino } from 'pino';
import type { Env } from './env.ts';
import { erreurJournalisee } from './journal-erreurs.ts';

const SANS_MOT = 'erreur';

/** The one log. Whatever is given to it as an error leaves as its allow-list, under any name and from any caller. */
export function creerLog({ LOG_LEVEL }: Pick<Env, 'LOG_LEVEL'>, flux?: DestinationStream): Logger {
  const reglages = {
    level: LOG_LEVEL,
    redact: ['req.headers.authorization', 'req.headers.cookie'],
    serializers: {
      err: erreurJournalisee,
      // Fastify's own lines: an address may hold a whole query.
      req: ({ method, routeOptions }: { method?: string; routeOptions?: { url?: string } }) => ({
        method,
        route: routeOptions?.url,
      }),
      res: ({ statusCode }: { statusCode?: number }) => ({ statusCode }),
    },
    formatters: {
      log: (ligne: Record<string, unknown>) =>
        Object.fromEntries(
          Object.entries(ligne).map(([nom, valeur]) => [
            nom,
            // `err` has its serializer, which comes after this.
            valeur instanceof Error && nom !== 'err' ? erreurJournalisee(valeur) : valeur,
          ]),
        ),
    },
    hooks: { logMethod: sansMessageDErreur },
  };
  return flux ? pino(reglages, flux) : pino(reglages);
}

/** Pino takes the message of an error for that of a line without one, and writes out what fills its `%s`. */
function sansMessageDErreur(
  this: Logger,
  args: unknown[],
  ecrire: (this: Logger, ligne: object, mot: string) => void,
): void {
  const [premier, ...reste] = args;
  const ligne = premier instanceof Error ? { err: premier } : premier;
  if (typeof ligne === 'object' && ligne !== null) {
    const repetes = Object.values(ligne).flatMap((valeur) => (valeur instanceof Error ? valeur.message : []));
    const mot = reste.find((arg): arg is string => typeof arg === 'string' && !repetes.includes(arg));
    ecrire.call(this, ligne, mot ?? SANS_MOT);
  } else ecrire.call(this, {}, String(ligne ?? SANS_MOT));
}

/** For libraries that log by themselves, in words that repeat what they were given: that it happened, and no more. */
export function logDe(log: Logger, bibliotheque: string) {
  const dire = (niveau: 'warn' | 'error') => (message?: unknown) =>
    log[niveau]({ bibliotheque, ...(message instanceof Error && { err: message }) }, `dit par ${bibliotheque}`);
  return { debug: () => undefined, info: () => undefined, warn: dire('warn'), error: dire('error') };
}
