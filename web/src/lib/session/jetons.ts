import 'server-only';
import { hkdfSync } from 'node:crypto';
import { decodeJwt, EncryptJWT, jwtDecrypt } from 'jose';
import { z } from 'zod';
import { env } from '@/config/env';

/** What the cookie holds; the browser carries it but can neither read nor change it. */
const forme = z.object({
  acces: z.string(),
  rafraichissement: z.string(),
  /** End of the access token, ISO 8601. */
  expireA: z.string(),
});
export type Jetons = z.infer<typeof forme>;

/** A cookie outlives any session of the API, which alone decides how long one lasts. */
export const DUREE_COOKIE_S = 30 * 24 * 3600;

let cle: Uint8Array | undefined;
function cleDeChiffrement(): Uint8Array {
  cle ??= new Uint8Array(hkdfSync('sha256', env().secret, '', 'driven-session-cookie-v1', 32));
  return cle;
}

export function chiffrer(jetons: Jetons): Promise<string> {
  return new EncryptJWT({ ...jetons })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setIssuedAt()
    .setExpirationTime(`${DUREE_COOKIE_S}s`)
    .encrypt(cleDeChiffrement());
}

/** Null for anything that this website did not write: forged, cut, too old or of another secret. */
export async function dechiffrer(valeur: string): Promise<Jetons | null> {
  try {
    const { payload } = await jwtDecrypt(valeur, cleDeChiffrement(), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      requiredClaims: ['exp'],
    });
    return forme.parse(payload);
  } catch {
    return null;
  }
}

/** Tokens are renewed a little before their end, so that a request under way does not meet it. */
export function bientotExpire(jetons: Jetons, margeMs = 20_000): boolean {
  return Date.parse(jetons.expireA) - margeMs < Date.now();
}

/** Whose session it is. The API checks the token; here it comes out of a cookie that nobody else can write. */
export const compteDe = (jetons: Jetons): string | undefined => decodeJwt(jetons.acces).sub;
