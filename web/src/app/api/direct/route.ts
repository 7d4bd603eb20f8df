import { InterventionModifieeDocument } from '@/features/direct/serveur/operations.generated';
import { lireTexte, refusOrigine, TROP_GRAND } from '@/lib/api/garde';
import { relayer } from '@/lib/api/relayer';

const LIMITE_OCTETS = 4_000;
const SECONDES_MAX = 600;

/** What is listened to stands here: the browser says no more than for how long it has had what it shows. */
function corpsPour(dit: string): string {
  const secondes = Number(dit);
  const juste = Number.isInteger(secondes) && secondes >= 0 && secondes <= SECONDES_MAX;
  const variables = { secondesAvant: juste ? secondes : 0 };
  return JSON.stringify({ query: InterventionModifieeDocument, variables });
}

/** What changes, as it does, until the page goes. */
export async function POST(requete: Request): Promise<Response> {
  const refus = refusOrigine(requete);
  if (refus !== null) return refus;
  const dit = await lireTexte(requete, LIMITE_OCTETS);
  if (dit === null) return TROP_GRAND();
  const reponse = await relayer(requete, { corps: corpsPour(dit), accepte: 'text/event-stream' });
  // Each event leaves by itself: nobody on the way gathers them, or compresses them together.
  reponse.headers.set('cache-control', 'no-store, no-transform');
  reponse.headers.set('x-accel-buffering', 'no');
  return reponse;
}
