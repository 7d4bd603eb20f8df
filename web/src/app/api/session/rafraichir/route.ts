import { appelantDe } from '@/lib/api/appelant';
import { renouveler } from '@/lib/api/jetonCourant';
import { vers } from '@/lib/api/vers';
import { cheminInterne } from '@/lib/chemin';
import { effacerSession, lireSession } from '@/lib/session/cookie';
import { bientotExpire } from '@/lib/session/jetons';

/**
 * Where a page sends a reader whose access token has ended: a page cannot write cookies, and a renewed token that is
 * not stored would be lost. Renews, then goes back. It can be called from anywhere and does no more than that.
 */
export async function GET(requete: Request): Promise<Response> {
  const retour = cheminInterne(new URL(requete.url).searchParams.get('retour')) ?? '/';
  const jetons = await lireSession();
  if (jetons !== null && !bientotExpire(jetons)) return vers(retour);
  const suivants = jetons === null ? null : await renouveler(jetons, appelantDe(requete.headers));
  if (suivants !== null) return vers(retour);
  await effacerSession();
  return vers(`/connexion?retour=${encodeURIComponent(retour)}`);
}
