import { randomUUID } from 'node:crypto';
import { dansLeTemps } from '../commun/delai.ts';
import type { EntreeTrace } from '../journal/trace.service.ts';
import type { Services } from '../services.ts';
import type { Appelant, Contexte } from './contexte.ts';
import { muter } from './transaction.ts';

const DUREE_MAX_MS = 30_000;

/**
 * A mutation that happens by itself: signed when it begins and not when the task did that has found what is due, and
 * given up after a time, for a row must be there soon after the instant that it bears (decision 53).
 */
export function muterSeul<T>(
  services: Services,
  { action, application }: Pick<EntreeTrace, 'action' | 'application'>,
  travail: (contexte: Contexte) => Promise<T>,
): Promise<T> {
  const contexte = creerRequeteSysteme(services);
  const { em, requete, horloge } = contexte;
  const entree = { action, application, utilisateurId: null, requete, maintenant: horloge.maintenant() };
  return dansLeTemps(DUREE_MAX_MS, () => muter(em, entree, (tx) => travail({ ...contexte, em: tx })));
}

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
