import { env } from '@/config/env';
import { appelantDe } from '@/lib/api/appelant';
import { refusAutreCompte } from '@/lib/api/autreCompte';
import { refusOrigine, refusType, repondre, TROP_GRAND } from '@/lib/api/garde';
import { entetesApi, INJOIGNABLE } from '@/lib/api/interroger';
import { sessionCourante } from '@/lib/api/jetonCourant';

const LIMITE_OCTETS = 25 * 1024 * 1024;

class TropGrand extends Error {}

/** An upload on its way to the API: streamed, never held here whole, cut where it grows beyond the limit. */
export async function POST(requete: Request): Promise<Response> {
  const refus = refusOrigine(requete) ?? refusType(requete, 'multipart/form-data');
  if (refus !== null) return refus;
  if (Number(requete.headers.get('content-length') ?? 0) > LIMITE_OCTETS) return TROP_GRAND();

  const appelant = appelantDe(requete.headers);
  // A stream cannot be sent twice: the token is renewed beforehand where that may be needed.
  const jetons = await sessionCourante(appelant);
  const autre = refusAutreCompte(requete, jetons);
  if (autre !== null) return autre;
  const cle = requete.headers.get('idempotency-key');
  try {
    const envoi: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: {
        'content-type': requete.headers.get('content-type') ?? '',
        'apollo-require-preflight': 'true',
        ...(cle !== null && { 'idempotency-key': cle }),
        ...entetesApi(appelant, jetons?.acces),
      },
      body: requete.body?.pipeThrough(limiter(LIMITE_OCTETS)) ?? null,
      cache: 'no-store',
      redirect: 'error',
      signal: requete.signal,
      duplex: 'half',
    };
    const reponse = await fetch(`${env().apiUrl}/fichiers`, envoi);
    return new Response(reponse.body, {
      status: reponse.status,
      headers: {
        'content-type': reponse.headers.get('content-type') ?? 'application/json',
        'cache-control': 'no-store',
        'x-request-id': appelant.requete,
      },
    });
  } catch (erreur) {
    if (erreur instanceof TropGrand || (erreur instanceof Error && erreur.cause instanceof TropGrand)) {
      return TROP_GRAND();
    }
    return repondre(INJOIGNABLE, 503, { 'x-request-id': appelant.requete });
  }
}

function limiter(octets: number): TransformStream<Uint8Array, Uint8Array> {
  let recus = 0;
  return new TransformStream({
    transform(morceau, suite) {
      recus += morceau.byteLength;
      if (recus > octets) suite.error(new TropGrand());
      else suite.enqueue(morceau);
    },
  });
}
