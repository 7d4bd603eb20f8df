import { DesabonnerDUnMailDocument } from '@/features/notification/serveur/operations.generated';
import { appelantDe } from '@/lib/api/appelant';
import { lireTexte, TROP_GRAND } from '@/lib/api/garde';
import { interrogerApi } from '@/lib/api/interroger';
import { vers } from '@/lib/api/vers';

const LIMITE_OCTETS = 4096;
const ENTETES = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

const jetonDe = (requete: Request): string => new URL(requete.url).searchParams.get('jeton') ?? '';

/**
 * The address of List-Unsubscribe (RFC 8058): a mail program posts here at a press of its own button, with no page of
 * ours, no Origin and no cookie. None is looked at: the token of the address is all that it takes, and all that it
 * opens. The answer is the same for any token; that nothing could be done is said, so that it is tried again.
 */
export async function POST(requete: Request): Promise<Response> {
  if ((await lireTexte(requete, LIMITE_OCTETS)) === null) return TROP_GRAND();
  const input = { jeton: jetonDe(requete) };
  const { errors } = await interrogerApi(
    DesabonnerDUnMailDocument,
    { input },
    { appelant: appelantDe(requete.headers) },
  );
  const code = errors?.[0]?.extensions?.code;
  if (code !== undefined && code !== 'BAD_USER_INPUT') {
    return new Response('Réessayez plus tard. / Try again later.\n', { status: 503, headers: ENTETES });
  }
  return new Response('C’est fait. / Done.\n', { headers: ENTETES });
}

/** A person who follows it, or a scanner of mails: the page, which changes nothing by being opened. */
export function GET(requete: Request): Response {
  return vers(`/desabonnement?jeton=${encodeURIComponent(jetonDe(requete))}`);
}
