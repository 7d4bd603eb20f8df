import 'server-only';
import { hkdfSync } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { env } from '@/config/env';

/** A login that was begun in this browser: what must come back, and where the reader wanted to go. */
const forme = z.object({ etat: z.string(), nonce: z.string(), verificateur: z.string(), retour: z.string() });
export type Demande = z.infer<typeof forme>;

/** Long enough for a second factor that has to be fetched. */
const DUREE_S = 10 * 60;

let cle: Uint8Array | undefined;
function cleDeChiffrement(): Uint8Array {
  cle ??= new Uint8Array(hkdfSync('sha256', env().secret, '', 'driven-oidc-cookie-v1', 32));
  return cle;
}

const nom = () => (env().https ? '__Host-driven-oidc' : 'driven-oidc');
// Lax: the provider's answer is a navigation that comes from its site.
const attributs = () => ({ httpOnly: true, sameSite: 'lax', secure: env().https, path: '/' }) as const;

export async function retenirDemande(demande: Demande): Promise<void> {
  const valeur = await new EncryptJWT({ ...demande })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(`${DUREE_S}s`)
    .encrypt(cleDeChiffrement());
  (await cookies()).set(nom(), valeur, { ...attributs(), maxAge: DUREE_S });
}

/** Once: whatever comes of it, the same demand does not serve again. Null when this browser has begun none. */
export async function reprendreDemande(): Promise<Demande | null> {
  const magasin = await cookies();
  const cookie = magasin.get(nom());
  if (cookie === undefined) return null;
  magasin.set(nom(), '', { ...attributs(), maxAge: 0 });
  try {
    const { payload } = await jwtDecrypt(cookie.value, cleDeChiffrement(), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      requiredClaims: ['exp'],
    });
    return forme.parse(payload);
  } catch {
    return null;
  }
}
