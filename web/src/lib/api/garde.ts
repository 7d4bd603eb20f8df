import 'server-only';
import { env } from '@/config/env';
import type { CodeErreur } from './codes-erreur.generated';
import { erreurApi, type Texte } from './erreur';

/** JSON answer of a route handler in the API's own format, never stored by anybody. */
export function repondre(corps: unknown, status: number, entetes: Record<string, string> = {}): Response {
  return Response.json(corps, { status, headers: { 'cache-control': 'no-store', ...entetes } });
}

export function refuser(status: number, code: CodeErreur, message: Texte, raison?: string): Response {
  return repondre(erreurApi(code, message, raison), status);
}

/**
 * The cookie goes with every request, so a write must come from a page of this site: the browser says so in Origin.
 * Without PUBLIC_URL the origin is compared with the host asked for, which a foreign page cannot choose.
 */
export function refusOrigine(requete: Request): Response | null {
  const origine = requete.headers.get('origin');
  const hote = requete.headers.get('host');
  if (origine !== null && URL.canParse(origine)) {
    if (origine === env().origine || new URL(origine).host === hote) return null;
  }
  return refuser(403, 'FORBIDDEN', {
    fr: 'Cette requête ne vient pas du site.',
    en: 'This request does not come from the website.',
  });
}

export function refusType(requete: Request, type: string): Response | null {
  const recu = (requete.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (recu === type) return null;
  return refuser(415, 'BAD_USER_INPUT', {
    fr: `Le contenu attendu est de type ${type}.`,
    en: `The expected content type is ${type}.`,
  });
}

export const TROP_GRAND = () =>
  refuser(413, 'BAD_USER_INPUT', { fr: 'La requête est trop grande.', en: 'The request is too large.' });

/** The body's text, or null when it is longer than `limite` bytes, whatever Content-Length says. */
export async function lireTexte(requete: Request, limite: number): Promise<string | null> {
  if (Number(requete.headers.get('content-length') ?? 0) > limite || requete.body === null) {
    return requete.body === null ? '' : null;
  }
  const morceaux: Uint8Array[] = [];
  let recus = 0;
  for await (const morceau of requete.body as ReadableStream<Uint8Array>) {
    recus += morceau.byteLength;
    if (recus > limite) return null;
    morceaux.push(morceau);
  }
  return Buffer.concat(morceaux).toString('utf8');
}
