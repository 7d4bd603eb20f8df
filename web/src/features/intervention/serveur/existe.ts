import 'server-only';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { appelantDe } from '@/lib/api/appelant';
import { interrogerApi } from '@/lib/api/interroger';
import { lireSession } from '@/lib/session/cookie';
import { ExisteInterventionDocument } from './operations.generated';

/**
 * The reference as it is written, or the page "not found", with its status: the same answer for somebody else's
 * intervention as for one that never was. After exigerMoi.
 */
export const exigerIntervention = cache(async (reference: string): Promise<string> => {
  const reponse = await interrogerApi(
    ExisteInterventionDocument,
    { reference },
    { appelant: appelantDe(await headers()), ...acces(await lireSession()) },
  );
  if (reponse.data?.voirIntervention) return reponse.data.voirIntervention.reference;
  const code = reponse.errors?.[0]?.extensions?.code;
  if (code === 'NOT_FOUND' || code === 'FORBIDDEN' || code === 'BAD_USER_INPUT') notFound();
  throw new Error(`voirIntervention: ${code ?? reponse.status}`);
});

function acces(jetons: { acces: string } | null): { acces?: string } {
  return jetons === null ? {} : { acces: jetons.acces };
}
