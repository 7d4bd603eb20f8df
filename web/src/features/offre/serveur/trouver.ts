import 'server-only';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { estUnId } from '@/domaine/offre/adresse';
import { appelantDe } from '@/lib/api/appelant';
import { interrogerApi } from '@/lib/api/interroger';
import { lireSession } from '@/lib/session/cookie';
import { TrouverOffreParCodeDocument, TrouverOffreParIdDocument } from './operations.generated';

/** The offer that an address names by its code or its key, or the page "not found", with its status. After exigerPage. */
export const exigerOffre = cache(async (codeOuId: string): Promise<{ id: string; nom: string }> => {
  const jetons = await lireSession();
  const cle = decodeURIComponent(codeOuId);
  const contexte = { appelant: appelantDe(await headers()), ...(jetons && { acces: jetons.acces }) };
  const reponse = estUnId(cle)
    ? await interrogerApi(TrouverOffreParIdDocument, { id: cle }, contexte)
    : await interrogerApi(TrouverOffreParCodeDocument, { code: cle }, contexte);
  const offre = reponse.data?.voirOffre;
  if (offre) return { id: offre.id, nom: offre.nom[(await getLocale()) as 'fr' | 'en'] };
  const code = reponse.errors?.[0]?.extensions?.code;
  if (code === 'NOT_FOUND' || code === 'FORBIDDEN' || code === 'BAD_USER_INPUT') notFound();
  throw new Error(`voirOffre: ${code ?? reponse.status}`);
});
