import { randomUUID } from 'node:crypto';
import type { Services } from '../services.ts';
import type { Appelant, Contexte } from './contexte.ts';

/** A context without HTTP: for what the product does by itself, and for the demonstration, in an account's name. */
export function creerRequeteSysteme(services: Services, appelant: Appelant | null = null): Contexte {
  return {
    em: services.orm.em.fork(),
    appelant,
    refus: 'TOKEN_MISSING',
    requete: { id: randomUUID(), ip: 'systeme', agent: null },
    horloge: services.horloge,
    env: services.env,
    services,
    muter() {
      throw new Error('muter hors d’une mutation');
    },
  };
}
