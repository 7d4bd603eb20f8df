import 'server-only';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { appelantDe } from '@/lib/api/appelant';
import { interrogerApi } from '@/lib/api/interroger';
import { cheminConnexion } from '@/lib/chemin';
import { lireSession } from '../cookie';
import { bientotExpire } from '../jetons';
import { MoiDocument, type MoiQuery } from './operations.generated';

export type Moi = MoiQuery['moi'];

/**
 * The reader's account as the API sees it now, asked once per request, or null without a valid session. An ended access
 * token is renewed by a detour, since a page cannot write cookies.
 */
export const lireMoi = cache(async (): Promise<Moi | null> => {
  const jetons = await lireSession();
  if (jetons === null) return null;
  const entetes = await headers();
  if (bientotExpire(jetons, 5_000)) {
    redirect(`/api/session/rafraichir?retour=${encodeURIComponent(entetes.get('x-chemin') ?? '/')}`);
  }
  const reponse = await interrogerApi(MoiDocument, {}, { appelant: appelantDe(entetes), acces: jetons.acces });
  if (reponse.data?.moi) return reponse.data.moi;
  const code = reponse.errors?.[0]?.extensions?.code;
  if (code === 'UNAUTHENTICATED') return null;
  // The error page tells the reader; nothing of the cause goes with it.
  throw new Error(`moi: ${code ?? reponse.status}`);
});

/**
 * Sends a visitor to the login page, and back here afterwards; who came in by a password that somebody else made, to
 * where they choose theirs: the API opens nothing to them before.
 */
export async function exigerMoi(): Promise<Moi> {
  const moi = await exigerConnexion();
  if (moi.motDePasseAChanger) redirect('/premier-mot-de-passe');
  return moi;
}

export async function exigerConnexion(): Promise<Moi> {
  const moi = await lireMoi();
  if (moi === null) redirect(cheminConnexion((await headers()).get('x-chemin') ?? '/'));
  return moi;
}

/**
 * First line of every page: its `lien` as in the table of pages. A page that is not among the reader's does not exist
 * for them. The API still decides every row and every action.
 */
export async function exigerPage(lien: string): Promise<Moi> {
  const moi = await exigerMoi();
  if (!moi.pages.some((page) => page.lien.split('?')[0] === lien)) notFound();
  return moi;
}
