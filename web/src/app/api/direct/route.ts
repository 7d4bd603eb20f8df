import { InterventionModifieeDocument } from '@/features/direct/serveur/operations.generated';
import { lireTexte, refusOrigine, TROP_GRAND } from '@/lib/api/garde';
import { relayer } from '@/lib/api/relayer';

const LIMITE_OCTETS = 4_000;
const CORPS = JSON.stringify({ query: InterventionModifieeDocument });

/** What changes, as it does, until the page goes. What is listened to stands here: the browser says nothing. */
export async function POST(requete: Request): Promise<Response> {
  const refus = refusOrigine(requete);
  if (refus !== null) return refus;
  if ((await lireTexte(requete, LIMITE_OCTETS)) === null) return TROP_GRAND();
  const reponse = await relayer(requete, { corps: CORPS, accepte: 'text/event-stream' });
  // Each event leaves by itself: nobody on the way gathers them, or compresses them together.
  reponse.headers.set('cache-control', 'no-store, no-transform');
  reponse.headers.set('x-accel-buffering', 'no');
  return reponse;
}
