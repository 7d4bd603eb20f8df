import { createHash, randomBytes, randomInt } from 'node:crypto';

/**
 * `drv_k3x9a2mf_` and 32 random bytes: the beginning tells people which key it is, and programs that look for
 * forgotten secrets in code that it is one. Only its hash is kept.
 */
const FORME = /^drv_[0-9a-z]{8}_[\w-]{43}$/;
const MARQUE = 'drv_';
const LETTRES = '0123456789abcdefghijklmnopqrstuvwxyz';

export interface CleNeuve {
  cle: string;
  prefixe: string;
  empreinte: string;
}

export function fabriquerCle(): CleNeuve {
  const prefixe = MARQUE + Array.from({ length: 8 }, () => LETTRES[randomInt(LETTRES.length)]).join('');
  const cle = `${prefixe}_${randomBytes(32).toString('base64url')}`;
  return { cle, prefixe, empreinte: empreinteDe(cle) };
}

/** What comes as a bearer token and is meant as a key, whether it can be one or not. */
export const estUneCle = (jeton: string): boolean => jeton.startsWith(MARQUE);

export const aLaForme = (jeton: string): boolean => FORME.test(jeton);

export function empreinteDe(cle: string): string {
  return createHash('sha256').update(cle).digest('hex');
}
