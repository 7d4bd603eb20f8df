import 'server-only';
import { headers } from 'next/headers';
import { appelantDe } from '@/lib/api/appelant';
import { interrogerApi } from '@/lib/api/interroger';
import type { Operation } from '@/lib/api/operation';
import type { Premiere } from '@/lib/premiere';
import { lireSession } from '../cookie';
import { compteDe } from '../jetons';

/**
 * Asks for the page what its own hook would ask, before the page is written. What does not come is asked for by the
 * page, which says what is wrong.
 */
export async function lirePremiere<D, V>(document: Operation<D, V>, variables: V): Promise<Premiere<D, V>> {
  const jetons = await lireSession();
  if (jetons === null) return { variables, donnees: null };
  const appelant = appelantDe(await headers());
  const { data, errors } = await interrogerApi(document, variables, { appelant, acces: jetons.acces });
  return { variables, donnees: errors === undefined ? (data ?? null) : null };
}

/** The account of the session, known before the API has said anything of it. */
export async function lireCompteId(): Promise<string | null> {
  const jetons = await lireSession();
  return (jetons && compteDe(jetons)) ?? null;
}
