import 'server-only';
import { randomUUID } from 'node:crypto';
import { env } from '@/config/env';
import { adresseDuLecteur } from '@/config/proxys';
import type { Appelant } from './interroger';

const REFERENCE = /^[\w-]{8,64}$/;

/** Who asks, as far as this website knows it by itself. */
export function appelantDe(entetes: Headers): Appelant {
  const recue = entetes.get('x-request-id');
  return {
    ip: adresseDuLecteur(entetes.get('x-forwarded-for'), env().proxys),
    requete: recue !== null && REFERENCE.test(recue) ? recue : randomUUID(),
    navigateur: entetes.get('user-agent')?.slice(0, 256),
  };
}
