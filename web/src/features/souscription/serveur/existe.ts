import 'server-only';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { appelantDe } from '@/lib/api/appelant';
import type { Texte } from '@/lib/api/erreur';
import { interrogerApi } from '@/lib/api/interroger';
import type { Operation } from '@/lib/api/operation';
import { lireSession } from '@/lib/session/cookie';
import { ExisteOffreDocument, ExisteSouscriptionDocument } from './operations.generated';

const ABSENTE = ['NOT_FOUND', 'FORBIDDEN', 'BAD_USER_INPUT'];

async function demander<D, V>(document: Operation<D, V>, variables: NoInfer<V>): Promise<D> {
  const jetons = await lireSession();
  const reponse = await interrogerApi(document, variables, {
    appelant: appelantDe(await headers()),
    ...(jetons && { acces: jetons.acces }),
  });
  if (reponse.data) return reponse.data;
  const code = reponse.errors?.[0]?.extensions?.code;
  if (ABSENTE.includes(code ?? '')) notFound();
  throw new Error(`souscription: ${code ?? reponse.status}`);
}

/** The offer's name of that day, or the page "not found": the same for another's subscription as for none. */
export const exigerSouscription = cache(async (id: string): Promise<Texte> => {
  const lue = await demander(ExisteSouscriptionDocument, { id });
  return lue.voirSouscription.termes.offre.nom;
});

/** An offer that the reader, or the client whom they serve, may see; by its code in any case. */
export const exigerOffre = cache(async (code: string, clientId = '', numero = '') => {
  // Any power: it is asked for whose eyes they are.
  const besoin = clientId === '' ? null : { puissance: 6, clientId, numero: numero || null };
  return (await demander(ExisteOffreDocument, { code, besoin })).voirOffre;
});
