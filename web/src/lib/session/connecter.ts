import type { ReponseApi } from '../api/erreur';
import { rouvrirBrouillons } from '../brouillons';
import { echecDe, entetesDuCompte } from './autreCompte';

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
  const adresse = `/api/session${partout ? '?partout=1' : ''}`;
  await exigerReussite(await fetch(adresse, { method: 'DELETE', headers: entetesDuCompte() }));
}

async function exigerReussite(reponse: Response): Promise<void> {
  if (reponse.ok) return;
  throw echecDe(reponse, (await reponse.json().catch(() => ({}))) as ReponseApi<unknown>);
}
