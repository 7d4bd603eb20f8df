import { rouvrirBrouillons } from '@/components/formulaire/brouillons';
import type { ReponseApi } from '@/lib/api/erreur';
import { ErreurReponse } from '@/lib/erreurs';

/** The website's own session endpoint: the answer carries no token, the cookie does. */
export async function connecter(identifiant: string, motDePasse: string): Promise<void> {
  const reponse = await fetch('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifiant, motDePasse }),
  });
  await exigerReussite(reponse);
  rouvrirBrouillons();
}

export async function deconnecter(partout = false): Promise<void> {
  await exigerReussite(await fetch(`/api/session${partout ? '?partout=1' : ''}`, { method: 'DELETE' }));
}

async function exigerReussite(reponse: Response): Promise<void> {
  if (reponse.ok) return;
  const corps = (await reponse.json().catch(() => ({}))) as ReponseApi<unknown>;
  throw new ErreurReponse(corps.errors?.[0] ?? { message: reponse.statusText });
}
