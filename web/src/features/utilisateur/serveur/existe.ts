import 'server-only';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { appelantDe } from '@/lib/api/appelant';
import { interrogerApi } from '@/lib/api/interroger';
import { nomDe } from '@/lib/nomDe';
import { lireSession } from '@/lib/session/cookie';
import { ExisteUtilisateurDocument } from './operations.generated';

/** The account's name, or the page "not found", with its status. After exigerPage. */
export const exigerUtilisateur = cache(async (id: string): Promise<string> => {
  const jetons = await lireSession();
  const reponse = await interrogerApi(
    ExisteUtilisateurDocument,
    { id },
    { appelant: appelantDe(await headers()), ...(jetons && { acces: jetons.acces }) },
  );
  const utilisateur = reponse.data?.voirUtilisateur;
  if (utilisateur) return nomDe(utilisateur);
  const code = reponse.errors?.[0]?.extensions?.code;
  if (code === 'NOT_FOUND' || code === 'FORBIDDEN' || code === 'BAD_USER_INPUT') notFound();
  throw new Error(`voirUtilisateur: ${code ?? reponse.status}`);
});
