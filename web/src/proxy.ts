import { type NextRequest, NextResponse } from 'next/server';
import { env } from '@/config/env';
import { cheminConnexion } from '@/lib/chemin';

/** Pages that a visitor may see; everything else needs a session, which the pages themselves check with the API. */
const PUBLIQUES = ['/connexion', '/mot-de-passe-oublie', '/reinitialiser', '/desabonnement'];

/** Read by calendars, which have no session: its key is in the address. No page, hence nothing of what pages need. */
const AGENDA = /^\/agenda\/[^/]+$/;

/** Only a first, optimistic look: a cookie is there or not. Whether it is worth anything, the API decides. */
export function proxy(requete: NextRequest): NextResponse {
  const { pathname, search } = requete.nextUrl;
  if (AGENDA.test(pathname)) return NextResponse.next();
  const chemin = pathname + search;
  const connecte = requete.cookies.has(env().https ? '__Host-driven' : 'driven');
  if (!connecte && !PUBLIQUES.includes(pathname)) {
    return NextResponse.redirect(new URL(cheminConnexion(chemin), requete.url));
  }

  const nonce = crypto.randomUUID().replaceAll('-', '');
  const politique = csp(nonce);
  const entetes = new Headers(requete.headers);
  entetes.set('x-nonce', nonce);
  entetes.set('x-chemin', chemin);
  entetes.set('content-security-policy', politique);
  const requise = { request: { headers: entetes } };
  // "/%E0%A4%A" is the address of nothing: pages decode theirs, and must not fail over it.
  const reponse = seDecode(pathname)
    ? NextResponse.next(requise)
    : NextResponse.rewrite(new URL('/adresse-illisible', requete.url), requise);
  reponse.headers.set('content-security-policy', politique);
  reponse.headers.set('cache-control', 'private, no-store');
  if (env().https) reponse.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  return reponse;
}

function seDecode(chemin: string): boolean {
  try {
    decodeURIComponent(chemin);
    return true;
  } catch {
    return false;
  }
}

/** Scripts run by nonce alone. Mantine writes style elements and attributes, hence 'unsafe-inline' for styles only. */
function csp(nonce: string): string {
  const developpement = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${developpement}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(env().https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

export const config = {
  matcher: ['/((?!api/|_next/|favicon.ico|icon.svg|manifest.webmanifest|sw.js).*)'],
};
