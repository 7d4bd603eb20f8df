import 'server-only';
import { ecrireSession, lireSession } from '@/lib/session/cookie';
import { bientotExpire, type Jetons } from '@/lib/session/jetons';
import { rafraichir } from '@/lib/session/rafraichir';
import type { Appelant } from './interroger';

/** The session with a usable access token, renewed and stored again where its end is near; only in route handlers. */
export async function sessionCourante(appelant: Appelant): Promise<Jetons | null> {
  const jetons = await lireSession();
  if (jetons === null || !bientotExpire(jetons)) return jetons;
  return renouveler(jetons, appelant);
}

/**
 * A session that is over keeps its dead cookie here: a late answer must not wipe the cookie of a login made meanwhile.
 * The next page load clears it.
 */
export async function renouveler(jetons: Jetons, appelant: Appelant): Promise<Jetons | null> {
  const suivants = await rafraichir(jetons, appelant);
  if (suivants !== null) await ecrireSession(suivants);
  return suivants;
}
