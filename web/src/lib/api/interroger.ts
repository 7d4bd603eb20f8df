import 'server-only';
import { env } from '@/config/env';
import { erreurApi, type ReponseApi } from './erreur';
import type { Operation } from './operation';

/** Who is behind a request that the website sends on: for the API's limits, log and traces. */
export interface Appelant {
  ip: string | undefined;
  requete: string;
  navigateur: string | undefined;
}

export function entetesApi(appelant: Appelant, acces?: string): Record<string, string> {
  return {
    'x-request-id': appelant.requete,
    ...(appelant.ip === undefined ? {} : { 'x-forwarded-for': appelant.ip }),
    ...(appelant.navigateur === undefined ? {} : { 'user-agent': appelant.navigateur }),
    ...(acces === undefined ? {} : { authorization: `Bearer ${acces}` }),
  };
}

export const INJOIGNABLE = erreurApi('UNAVAILABLE', {
  fr: 'Le service ne répond pas. Réessayez dans un instant.',
  en: 'The service does not answer. Try again in a moment.',
});

/** One operation sent to the API by the website itself. Never throws: an API that is away is an answer like others. */
export async function interrogerApi<D, V>(
  document: Operation<D, V>,
  variables: NoInfer<V>,
  contexte: { appelant: Appelant; acces?: string },
): Promise<ReponseApi<D> & { status: number }> {
  try {
    const reponse = await fetch(`${env().apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...entetesApi(contexte.appelant, contexte.acces) },
      body: JSON.stringify({ query: document, variables }),
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(15_000),
    });
    return { ...((await reponse.json()) as ReponseApi<D>), status: reponse.status };
  } catch {
    return { ...INJOIGNABLE, status: 503 };
  }
}
