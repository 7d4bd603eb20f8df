import 'server-only';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { appelantDe } from '@/lib/api/appelant';
import { interrogerApi } from '@/lib/api/interroger';
import { lireSession } from '@/lib/session/cookie';
import { ExisteCompteDocument } from './operations.generated';

/** The account's name, or the page "not found", with its status. After exigerPage. */
export const exigerCompte = cache(async (id: string): Promise<string> => {
  const jetons = await lireSession();
  const reponse = await interrogerApi(
    ExisteCompteDocument,
    { id },
    { appelant: appelantDe(await headers()), ...(jetons && { acces: jetons.acces }) },
  );
  const compte = reponse.data?.voirUtilisateur;
  if (compte) return `${compte.prenom} ${compte.nom}`.trim();
  const code = reponse.errors?.[0]?.extensions?.code;
  if (code === 'NOT_FOUND' || code === 'FORBIDDEN' || code === 'BAD_USER_INPUT') notFound();
  throw new Error(`voirUtilisateur: ${code ?? reponse.status}`);
});
