import 'server-only';
import { env } from '@/config/env';
import { appelantDe } from './appelant';
import { refusAutreCompte } from './autreCompte';
import { refusOrigine, repondre, TROP_GRAND } from './garde';
import { entetesApi, INJOIGNABLE } from './interroger';
import { sessionCourante } from './jetonCourant';

/** A chunk; the browser sends them half as long. */
const MORCEAU_MAX = 512 * 1024;
const ALLER = ['tus-resumable', 'upload-length', 'upload-metadata', 'upload-offset', 'content-type'];
const RETOUR = ['tus-resumable', 'upload-length', 'upload-offset', 'piece-jointe', 'content-type', 'retry-after'];

/** One request of the tus protocol, sent on to `/depots…` of the API; an address that it answers becomes one of the site. */
export async function relayerDepot(requete: Request, chemin: string): Promise<Response> {
  const refus = requete.method === 'HEAD' ? null : refusOrigine(requete);
  if (refus !== null) return refus;
  if (Number(requete.headers.get('content-length') ?? 0) > MORCEAU_MAX) return TROP_GRAND();
  const corps = requete.method === 'PATCH' ? await requete.arrayBuffer() : null;
  if (corps !== null && corps.byteLength > MORCEAU_MAX) return TROP_GRAND();

  const appelant = appelantDe(requete.headers);
  const jetons = await sessionCourante(appelant);
  const autre = refusAutreCompte(requete, jetons);
  if (autre !== null) return autre;
  try {
    const reponse = await fetch(`${env().apiUrl}${chemin}`, {
      method: requete.method,
      headers: { ...choisir(requete.headers, ALLER), ...entetesApi(appelant, jetons?.acces) },
      body: corps,
      cache: 'no-store',
      redirect: 'error',
      signal: requete.signal,
    });
    const adresse = reponse.headers.get('location');
    return new Response(requete.method === 'HEAD' || reponse.status === 204 ? null : reponse.body, {
      status: reponse.status,
      headers: {
        ...choisir(reponse.headers, RETOUR),
        ...(adresse !== null && { location: `/api${adresse}` }),
        'cache-control': 'no-store',
        'x-request-id': appelant.requete,
      },
    });
  } catch {
    return repondre(INJOIGNABLE, 503, { 'x-request-id': appelant.requete });
  }
}

function choisir(entetes: Headers, noms: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    noms.flatMap((nom) => {
      const valeur = entetes.get(nom);
      return valeur === null ? [] : [[nom, valeur]];
    }),
  );
}
