import 'server-only';
import { env } from '@/config/env';
import { lireSession } from '@/lib/session/cookie';
import { appelantDe } from './appelant';
import { refusAutreCompte } from './autreCompte';
import { nonAuthentifie, type ReponseApi } from './erreur';
import { repondre } from './garde';
import { type Appelant, entetesApi, INJOIGNABLE } from './interroger';
import { renouveler, sessionCourante } from './jetonCourant';

interface Demande {
  corps: string;
  accepte: string;
}

/** Sends on to the API what the browser asks, under the token that scripts never see; changes nothing else. */
export async function relayer(requete: Request, demande: Demande): Promise<Response> {
  const appelant = appelantDe(requete.headers);
  try {
    const jetons = await sessionCourante(appelant);
    const autre = refusAutreCompte(requete, jetons);
    if (autre !== null) return autre;
    const reponse = await transmettre(demande, appelant, requete.signal, jetons?.acces);
    if (jetons === null || !(await jetonRefuse(reponse))) return rendre(reponse, appelant);

    // The API's clock is ahead of ours, or its key changed: one renewal, then its answer stands.
    const actuels = (await lireSession()) ?? jetons;
    const suivants = await renouveler(actuels, appelant);
    if (suivants === null) return rendre(reponse, appelant);
    return rendre(await transmettre(demande, appelant, requete.signal, suivants.acces), appelant);
  } catch {
    return repondre(INJOIGNABLE, 503, { 'x-request-id': appelant.requete });
  }
}

/** `signal`: who has left is no longer answered by the API either. */
function transmettre({ corps, accepte }: Demande, appelant: Appelant, signal: AbortSignal, acces?: string) {
  return fetch(`${env().apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: accepte, ...entetesApi(appelant, acces) },
    body: corps,
    cache: 'no-store',
    redirect: 'error',
    signal,
  });
}

/** Only a small answer without data can be this refusal: anything else is passed on without being read. */
async function jetonRefuse(reponse: Response): Promise<boolean> {
  const json = reponse.headers.get('content-type')?.includes('json') ?? false;
  const octets = Number(reponse.headers.get('content-length') ?? Number.POSITIVE_INFINITY);
  if (!json || (reponse.status !== 401 && octets > 4096)) return false;
  const lue = (await reponse.clone().json()) as ReponseApi<unknown>;
  return nonAuthentifie(lue)?.extensions?.raison === 'TOKEN_EXPIRED';
}

function rendre(reponse: Response, appelant: Appelant): Response {
  const entetes = new Headers({ 'cache-control': 'no-store', 'x-request-id': appelant.requete });
  for (const nom of ['content-type', 'retry-after']) {
    const valeur = reponse.headers.get(nom);
    if (valeur !== null) entetes.set(nom, valeur);
  }
  return new Response(reponse.body, { status: reponse.status, headers: entetes });
}
