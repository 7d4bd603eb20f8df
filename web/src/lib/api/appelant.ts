import 'server-only';
import { randomUUID } from 'node:crypto';
import { env } from '@/config/env';
import type { Appelant } from './interroger';

const REFERENCE = /^[\w-]{8,64}$/;

/**
 * The address is counted from the right of X-Forwarded-For: its last entry was written by this very process (see
 * adresseSocket.ts), those before it by the trusted proxies; what a client puts further left is never believed.
 */
export function appelantDe(entetes: Headers): Appelant {
  const adresses = (entetes.get('x-forwarded-for') ?? '').split(',').map((adresse) => adresse.trim());
  const ip = adresses.at(-1 - env().proxys) ?? adresses[0];
  const recue = entetes.get('x-request-id');
  return {
    ip: ip === '' ? undefined : ip,
    requete: recue !== null && REFERENCE.test(recue) ? recue : randomUUID(),
    navigateur: entetes.get('user-agent')?.slice(0, 256),
  };
}
