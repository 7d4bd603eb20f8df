import 'server-only';
import { cookies } from 'next/headers';
import { env } from '@/config/env';
import { chiffrer, DUREE_COOKIE_S, dechiffrer, type Jetons } from './jetons';

/** Behind TLS the `__Host-` prefix binds the cookie to this very host, without a domain or a sub-path. */
function nomCookie(): string {
  return env().https ? '__Host-driven' : 'driven';
}

export async function lireSession(): Promise<Jetons | null> {
  const cookie = (await cookies()).get(nomCookie());
  return cookie === undefined ? null : dechiffrer(cookie.value);
}

export async function ecrireSession(jetons: Jetons): Promise<void> {
  (await cookies()).set(nomCookie(), await chiffrer(jetons), { ...attributs(), maxAge: DUREE_COOKIE_S });
}

export async function effacerSession(): Promise<void> {
  (await cookies()).set(nomCookie(), '', { ...attributs(), maxAge: 0 });
}

function attributs() {
  return { httpOnly: true, sameSite: 'lax', secure: env().https, path: '/' } as const;
}
