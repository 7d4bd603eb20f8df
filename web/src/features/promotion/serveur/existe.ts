import 'server-only';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { appelantDe } from '@/lib/api/appelant';
import type { Texte } from '@/lib/api/erreur';
import { interrogerApi } from '@/lib/api/interroger';
import { lireSession } from '@/lib/session/cookie';
import { ExistePromotionDocument } from './operations.generated';

/** The promotion's name, or the page "not found", with its status. After exigerPage. */
export const exigerPromotion = cache(async (id: string): Promise<Texte> => {
  const jetons = await lireSession();
  const reponse = await interrogerApi(
    ExistePromotionDocument,
    { id },
    { appelant: appelantDe(await headers()), ...(jetons && { acces: jetons.acces }) },
  );
  const promotion = reponse.data?.voirPromotion;
  if (promotion) return promotion.nom;
  const code = reponse.errors?.[0]?.extensions?.code;
  if (code === 'NOT_FOUND' || code === 'FORBIDDEN' || code === 'BAD_USER_INPUT') notFound();
  throw new Error(`voirPromotion: ${code ?? reponse.status}`);
});
