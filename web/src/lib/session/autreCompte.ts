import type { ReponseApi } from '../api/erreur';
import { ErreurReponse } from '../erreurs';

/**
 * One browser has one session, its tabs may show several people's pages: who signs in elsewhere takes the session of
 * the tabs that are open. They say whose page they are with all that they send, and are told when that is nobody's any
 * more. A store of its own, as for the end of a session.
 */
export const ENTETE_COMPTE = 'x-compte';
const CANAL = 'driven:compte';

let compteId: string | null = null;
let remplace = false;
const abonnes = new Set<() => void>();

/**
 * The frame of the connected pages says whose they are; the other tabs hear it. Of two that differ, the session says
 * which is nobody's any more: a page whose scripts come late speaks after the one that replaced it.
 */
export function tenirLaPageDe(id: string): () => void {
  compteId = id;
  const canal = new BroadcastChannel(CANAL);
  canal.onmessage = async ({ data }) => {
    if (data === id) return;
    const actuel = await compteDeLaSession();
    if (compteId !== id || actuel === undefined) return;
    if (actuel === id) canal.postMessage(id);
    else constaterAutreCompte();
  };
  canal.postMessage(id);
  return () => {
    compteId = null;
    canal.close();
  };
}

export const entetesDuCompte = (): Record<string, string> => (compteId === null ? {} : { [ENTETE_COMPTE]: compteId });

export function constaterAutreCompte(): void {
  remplace = true;
  for (const prevenir of abonnes) prevenir();
}

/** Of an answer of the website that is none of GraphQL: what it refuses by. */
export function echecDe(reponse: Response, { errors }: ReponseApi<unknown>): ErreurReponse {
  const erreur = errors?.[0];
  if (erreur?.extensions?.raison === 'AUTRE_COMPTE') constaterAutreCompte();
  return new ErreurReponse(erreur ?? { message: reponse.statusText });
}

export const estRemplace = (): boolean => remplace;

export function sAbonnerAuCompte(prevenir: () => void): () => void {
  abonnes.add(prevenir);
  return () => abonnes.delete(prevenir);
}

/** Undefined when the website does not answer: what this page sends is refused all the same. */
async function compteDeLaSession(): Promise<string | null | undefined> {
  try {
    const reponse = await fetch('/api/session');
    return reponse.ok ? ((await reponse.json()) as { compteId: string | null }).compteId : undefined;
  } catch {
    return undefined;
  }
}
