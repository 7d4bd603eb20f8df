import type { ReponseApi } from '@/lib/api/erreur';
import { aleatoire } from '@/lib/apollo/cles';
import { echecDe, entetesDuCompte } from './session/autreCompte';
import { demander } from './session/depart';

export interface Depose {
  id: string;
  url: string;
  /** Of a drawing: what the API has not kept of it. */
  retires?: string[];
}

/** Of the files of which one does not know whether they arrived: sent again, each is kept once. */
const enDoute = new WeakMap<File, string>();

/** Uploads the file. The API reads `usage` before the file, so it stands before it in the form. */
export async function deposer(usage: 'import' | 'icone' | 'page' | 'signature', fichier: File): Promise<Depose> {
  const corps = new FormData();
  corps.append('usage', usage);
  corps.append('fichier', fichier, fichier.name);
  const cle = enDoute.get(fichier) ?? aleatoire();
  enDoute.set(fichier, cle);
  const headers = { ...entetesDuCompte(), 'idempotency-key': cle };
  const reponse = await demander('/api/fichiers', { method: 'POST', body: corps, headers });
  if (reponse.status < 500) enDoute.delete(fichier);
  const lu = (await reponse.json().catch(() => ({}))) as ReponseApi<unknown> & Partial<Depose>;
  const { id, url, retires } = lu;
  if (reponse.ok && id !== undefined && url !== undefined) return { id, url, ...(retires && { retires }) };
  throw echecDe(reponse, lu);
}
