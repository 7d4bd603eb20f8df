import { env } from '@/config/env';
import { appelantDe } from '@/lib/api/appelant';
import { refuser, repondre } from '@/lib/api/garde';
import { entetesApi, INJOIGNABLE } from '@/lib/api/interroger';
import { sessionCourante } from '@/lib/api/jetonCourant';

/** What the API serves to a reader besides GraphQL. Everything else of it stays out of reach from here. */
const RACINES = new Set(['fichiers', 'exports', 'imports', 'interventions']);
const SEGMENT = /^[\w-][\w.-]*$/;

/** `/api/fichiers/exports/12` is `/exports/12` of the API, with the reader's token. */
export async function GET(requete: Request, { params }: { params: Promise<{ chemin: string[] }> }): Promise<Response> {
  const { chemin } = await params;
  if (!RACINES.has(chemin[0] ?? '') || chemin.length < 2 || !chemin.every((segment) => SEGMENT.test(segment))) {
    return refuser(404, 'NOT_FOUND', { fr: 'Ce fichier n’existe pas.', en: 'There is no such file.' });
  }
  const appelant = appelantDe(requete.headers);
  const jetons = await sessionCourante(appelant);
  try {
    const reponse = await fetch(`${env().apiUrl}/${chemin.join('/')}${new URL(requete.url).search}`, {
      headers: entetesApi(appelant, jetons?.acces),
      cache: 'no-store',
      redirect: 'error',
      signal: requete.signal,
    });
    return new Response(reponse.body, { status: reponse.status, headers: entetesFichier(reponse) });
  } catch {
    return repondre(INJOIGNABLE, 503, { 'x-request-id': appelant.requete });
  }
}

/** Whatever the file holds, nothing in it runs on this origin. */
function entetesFichier(reponse: Response): Headers {
  const entetes = new Headers({
    'cache-control': 'private, no-store',
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'${estPdf(reponse) ? '' : '; sandbox'}`,
    'x-content-type-options': 'nosniff',
    'content-disposition': 'attachment',
    'content-type': 'application/octet-stream',
  });
  for (const nom of ['content-type', 'content-disposition']) {
    const valeur = reponse.headers.get(nom);
    if (valeur !== null) entetes.set(nom, valeur);
  }
  return entetes;
}

/** Browsers show no PDF in a sandbox; their viewers run nothing of it on this origin. */
function estPdf(reponse: Response): boolean {
  return reponse.headers.get('content-type')?.startsWith('application/pdf') ?? false;
}
