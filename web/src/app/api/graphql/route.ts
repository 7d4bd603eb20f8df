import { env } from '@/config/env';
import { appelantDe } from '@/lib/api/appelant';
import { refusAutreCompte } from '@/lib/api/autreCompte';
import { nonAuthentifie, type ReponseApi } from '@/lib/api/erreur';
import { lireTexte, refusOrigine, refusType, repondre, TROP_GRAND } from '@/lib/api/garde';
import { type Appelant, entetesApi, INJOIGNABLE } from '@/lib/api/interroger';
import { renouveler, sessionCourante } from '@/lib/api/jetonCourant';
import { lireSession } from '@/lib/session/cookie';

const LIMITE_OCTETS = 100_000;

/** The browser's only way to the API: adds the token that scripts never see, changes nothing else. */
export async function POST(requete: Request): Promise<Response> {
  const refus = refusOrigine(requete) ?? refusType(requete, 'application/json');
  if (refus !== null) return refus;
  const corps = await lireTexte(requete, LIMITE_OCTETS);
  if (corps === null) return TROP_GRAND();

  const appelant = appelantDe(requete.headers);
  const accepte = requete.headers.get('accept') ?? 'application/json';
  try {
    const jetons = await sessionCourante(appelant);
    const autre = refusAutreCompte(requete, jetons);
    if (autre !== null) return autre;
    const reponse = await transmettre(corps, accepte, appelant, requete.signal, jetons?.acces);
    if (jetons === null || !(await jetonRefuse(reponse))) return rendre(reponse, appelant);

    // The API's clock is ahead of ours, or its key changed: one renewal, then its answer stands.
    const actuels = (await lireSession()) ?? jetons;
    const suivants = await renouveler(actuels, appelant);
    if (suivants === null) return rendre(reponse, appelant);
    return rendre(await transmettre(corps, accepte, appelant, requete.signal, suivants.acces), appelant);
  } catch {
    return repondre(INJOIGNABLE, 503, { 'x-request-id': appelant.requete });
  }
}

function transmettre(corps: string, accept: string, appelant: Appelant, signal: AbortSignal, acces?: string) {
  return fetch(`${env().apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, ...entetesApi(appelant, acces) },
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
