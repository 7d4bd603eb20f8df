import { env } from '@/config/env';
import { appelantDe } from '@/lib/api/appelant';
import { refuser, repondre } from '@/lib/api/garde';
import { entetesApi, INJOIGNABLE } from '@/lib/api/interroger';
import { sessionCourante } from '@/lib/api/jetonCourant';

/** What the API serves to a reader besides GraphQL. Everything else of it stays out of reach from here. */
const RACINES: readonly (string | undefined)[] = ['fichiers', 'exports'];
const SEGMENT = /^[\w-][\w.-]{0,79}$/;

/** `/api/fichiers/fichiers/12` is `/fichiers/12` of the API, with the reader's token. */
export async function GET(requete: Request, { params }: { params: Promise<{ chemin: string[] }> }): Promise<Response> {
  const { chemin } = await params;
  if (!RACINES.includes(chemin[0]) || chemin.length < 2 || !chemin.every((segment) => SEGMENT.test(segment))) {
    return refuser(404, 'NOT_FOUND', { fr: 'Ce fichier n’existe pas.', en: 'There is no such file.' });
  }
  const appelant = appelantDe(requete.headers);
  const jetons = await sessionCourante(appelant);
  const deja = requete.headers.get('if-none-match');
  try {
    const reponse = await fetch(`${env().apiUrl}/${chemin.join('/')}${new URL(requete.url).search}`, {
      headers: { ...entetesApi(appelant, jetons?.acces), ...(deja !== null && { 'if-none-match': deja }) },
      cache: 'no-store',
      redirect: 'error',
      signal: requete.signal,
    });
    const corps = reponse.status === 304 ? null : reponse.body;
    return new Response(corps, { status: reponse.status, headers: entetesFichier(reponse) });
  } catch {
    return repondre(INJOIGNABLE, 503, { 'x-request-id': appelant.requete });
  }
}

/** Whatever the file holds, nothing in it runs on this origin. The API says how long it may be kept: an icon, for ever. */
function entetesFichier(reponse: Response): Headers {
  const entetes = new Headers({
    'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'content-disposition': 'attachment',
    'content-type': 'application/octet-stream',
  });
  for (const nom of ['content-type', 'content-disposition', 'cache-control', 'etag']) {
    const valeur = reponse.headers.get(nom);
    if (valeur !== null) entetes.set(nom, valeur);
  }
  return entetes;
}
