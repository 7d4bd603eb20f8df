import { env } from '@/config/env';
import { appelantDe } from '@/lib/api/appelant';
import { repondre } from '@/lib/api/garde';
import { entetesApi, INJOIGNABLE } from '@/lib/api/interroger';

/** `/agenda/{key}.ics` is that of the API, for calendars: no login, no cookie. */
export async function GET(requete: Request, { params }: { params: Promise<{ cle: string }> }): Promise<Response> {
  const { cle } = await params;
  const appelant = appelantDe(requete.headers);
  const connue = requete.headers.get('if-none-match');
  try {
    const reponse = await fetch(`${env().apiUrl}/agenda/${encodeURIComponent(cle)}`, {
      headers: { ...entetesApi(appelant), ...(connue !== null && { 'if-none-match': connue }) },
      cache: 'no-store',
      redirect: 'error',
      signal: requete.signal,
    });
    const corps = reponse.status === 304 ? null : reponse.body;
    return new Response(corps, { status: reponse.status, headers: entetesAgenda(reponse) });
  } catch {
    return repondre(INJOIGNABLE, 503, { 'x-request-id': appelant.requete });
  }
}

/** Whatever is in it, nothing runs on this origin. */
function entetesAgenda(reponse: Response): Headers {
  const entetes = new Headers({
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  for (const nom of ['content-type', 'content-disposition', 'cache-control', 'etag', 'retry-after']) {
    const valeur = reponse.headers.get(nom);
    if (valeur !== null) entetes.set(nom, valeur);
  }
  return entetes;
}
