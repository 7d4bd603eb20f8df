import { GraphQLError } from 'graphql';
import type { Bilingue } from './texte.ts';
import type { ChampFautif } from './validation.ts';

/** Every code that a caller can meet, with the HTTP status it travels with (spec 1-product, decision 3). */
export const CODES = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 200,
  NOT_FOUND: 200,
  BAD_USER_INPUT: 200,
  CONFLICT: 200,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
  STORAGE_FULL: 507,
  INTERNAL_SERVER_ERROR: 200,
} as const;
export type Code = keyof typeof CODES;

export type RaisonAuthentification =
  | 'TOKEN_MISSING'
  | 'TOKEN_INVALID'
  | 'TOKEN_EXPIRED'
  | 'TOKEN_REVOKED'
  | 'BAD_CREDENTIALS'
  | 'ACCOUNT_INACTIVE';

export interface Precisions {
  raison?: RaisonAuthentification | 'PASSWORD_TO_CHANGE';
  details?: Bilingue;
  champs?: ChampFautif[];
  /** The row as it is now, for CONFLICT. */
  actuel?: Record<string, unknown>;
  /** For UNAVAILABLE: nobody can tell whether it was written. Absent: it was not. */
  enregistre?: 'PEUT_ETRE';
  /** Seconds, for TOO_MANY_REQUESTS. */
  attendre?: number;
}

/** The only error that may leave the server with its own words: code, both languages, and where there is more, more. */
export class ErreurMetier extends GraphQLError {
  readonly code: Code;

  constructor(code: Code, message: Bilingue, precisions: Precisions = {}) {
    super(message.fr, { extensions: { code, message, ...precisions } });
    this.name = 'ErreurMetier';
    this.code = code;
    // Apollo reads the status and headers here; the format of errors takes them out again. The headers are Apollo's map,
    // which the type of `http` (graphql-tools' record) does not know: hence not among the extensions above.
    if (CODES[code] !== 200) {
      Object.assign(this.extensions, { http: { status: CODES[code], headers: enTetes(precisions) } });
    }
  }
}

function enTetes({ attendre }: Precisions): Map<string, string> {
  return new Map(attendre === undefined ? [] : [['retry-after', String(attendre)]]);
}

const AUTHENTIFICATION: Record<RaisonAuthentification, { message: Bilingue; details?: Bilingue }> = {
  TOKEN_MISSING: { message: { fr: 'Accès non autorisé', en: 'Unauthorized access' } },
  TOKEN_INVALID: { message: { fr: 'Token invalide', en: 'Invalid token' } },
  TOKEN_EXPIRED: {
    message: { fr: 'Token expiré', en: 'Token has expired' },
    details: {
      fr: 'Connectez-vous à nouveau pour obtenir un nouveau token',
      en: 'Please login again to get a new token',
    },
  },
  TOKEN_REVOKED: {
    message: { fr: 'Token révoqué', en: 'Token has been revoked' },
    details: { fr: 'Le token a été révoqué', en: 'The token has been revoked' },
  },
  BAD_CREDENTIALS: { message: { fr: 'Identifiant ou mot de passe incorrect', en: 'Wrong login or password' } },
  ACCOUNT_INACTIVE: { message: { fr: 'Compte utilisateur inactif ou expiré', en: 'Account is inactive or expired' } },
};

/** Document 002, "Gestion des erreurs d'authentification": its words. */
export function nonAuthentifie(raison: RaisonAuthentification, precision?: Bilingue): ErreurMetier {
  const { message, details = precision } = AUTHENTIFICATION[raison];
  return new ErreurMetier('UNAUTHENTICATED', message, { raison, ...(details && { details }) });
}

export function interdit(details?: Bilingue): ErreurMetier {
  return new ErreurMetier(
    'FORBIDDEN',
    { fr: 'Vous n’avez pas le droit de faire cela', en: 'You are not allowed to do this' },
    { ...(details && { details }) },
  );
}

/** Everything is closed to a password that somebody else knows, but its change. */
export function motDePasseAChanger(): ErreurMetier {
  return new ErreurMetier(
    'FORBIDDEN',
    { fr: 'Choisissez d’abord un mot de passe à vous', en: 'First choose a password of your own' },
    { raison: 'PASSWORD_TO_CHANGE' },
  );
}

/** `objet` with its article in French: « L’intervention ». The same for a foreign id as for one never used. */
export function introuvable(objet: Bilingue): ErreurMetier {
  return new ErreurMetier('NOT_FOUND', { fr: `${objet.fr} n’existe pas`, en: `${objet.en} does not exist` });
}

export function saisieInvalide(champs: ChampFautif[], message?: Bilingue): ErreurMetier {
  return new ErreurMetier(
    'BAD_USER_INPUT',
    message ?? { fr: 'La saisie contient des erreurs', en: 'The input has errors' },
    { champs },
  );
}

export function champInvalide(chemin: string, fr: string, en: string): ErreurMetier {
  return saisieInvalide([{ chemin, message: { fr, en } }]);
}

export function conflit(message: Bilingue, precisions: Precisions = {}): ErreurMetier {
  return new ErreurMetier('CONFLICT', message, precisions);
}

/** Somebody else saved in between: the current row goes with the answer, nothing was overwritten. */
export function conflitDeVersion(actuel: Record<string, unknown>): ErreurMetier {
  return conflit(
    {
      fr: 'Quelqu’un d’autre a modifié ceci entre-temps : rien n’a été enregistré',
      en: 'Somebody else changed this in the meantime: nothing was saved',
    },
    { actuel },
  );
}

export function tropDeDemandes(secondes: number): ErreurMetier {
  return new ErreurMetier(
    'TOO_MANY_REQUESTS',
    {
      fr: `Trop d’essais : réessayez dans ${secondes} secondes`,
      en: `Too many attempts: try again in ${secondes} seconds`,
    },
    { attendre: secondes },
  );
}

/**
 * Nothing was written, and the same may be asked again. `peutEtre`: nobody knows, or it was written and its answer is
 * what came too late; the same key asks again without doing it twice.
 */
export function indisponible(peutEtre = false): ErreurMetier {
  if (!peutEtre)
    return new ErreurMetier('UNAVAILABLE', {
      fr: 'Le service est momentanément indisponible : rien n’a été enregistré, réessayez',
      en: 'The service is unavailable for the moment: nothing was saved, try again',
    });
  return new ErreurMetier(
    'UNAVAILABLE',
    {
      fr: 'Le service n’a pas répondu à temps : votre demande a peut-être été enregistrée',
      en: 'The service did not answer in time: your request may have been saved (perhaps)',
    },
    {
      enregistre: 'PEUT_ETRE',
      details: {
        fr: 'Vérifiez avant de recommencer, ou renvoyez la même demande avec la même cleIdempotence : elle ne sera pas faite deux fois.',
        en: 'Look before you begin again, or send the same request with the same cleIdempotence: it will not be done twice.',
      },
    },
  );
}

/** No room is left, on a disk or in a bucket: nothing was kept, and it works again when there is some. */
export function stockagePlein(): ErreurMetier {
  return new ErreurMetier('STORAGE_FULL', {
    fr: 'Le serveur n’a plus de place : rien n’a été enregistré, prévenez votre administrateur',
    en: 'The server has no room left: nothing was saved, tell your administrator',
  });
}
