import 'server-only';
import { type Appelant, interrogerApi } from '@/lib/api/interroger';
import type { Jetons } from './jetons';
import { RafraichirSessionDocument } from './serveur/operations.generated';

const enCours = new Map<string, Promise<Jetons | null>>();

/**
 * The next pair of tokens, or null when the session is over. Requests that come together share one exchange in this
 * process; two processes may both ask, the API answers them with the same pair.
 */
export function rafraichir(jetons: Jetons, appelant: Appelant): Promise<Jetons | null> {
  const cle = jetons.rafraichissement;
  const connue = enCours.get(cle);
  if (connue !== undefined) return connue;
  const promesse = echanger(cle, appelant).finally(() => enCours.delete(cle));
  enCours.set(cle, promesse);
  return promesse;
}

async function echanger(jetonRafraichissement: string, appelant: Appelant): Promise<Jetons | null> {
  const { data } = await interrogerApi(RafraichirSessionDocument, { input: { jetonRafraichissement } }, { appelant });
  if (!data) return null;
  const { jetonAcces, expireA, jetonRafraichissement: suivant } = data.rafraichirSession;
  return { acces: jetonAcces, rafraichissement: suivant, expireA };
}
