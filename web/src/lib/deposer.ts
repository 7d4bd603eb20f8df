import { entetesDuCompte } from '@/features/session/autreCompte';
import type { ReponseApi } from '@/lib/api/erreur';
import { ErreurReponse } from '@/lib/erreurs';

export interface Depose {
  id: string;
  url: string;
  /** Of a drawing: what the API has not kept of it. */
  retires?: string[];
}

/** Uploads the file. The API reads `usage` before the file, so it stands before it in the form. */
export async function deposer(usage: 'import' | 'icone' | 'page', fichier: File): Promise<Depose> {
  const corps = new FormData();
  corps.append('usage', usage);
  corps.append('fichier', fichier, fichier.name);
  const reponse = await fetch('/api/fichiers', { method: 'POST', body: corps, headers: entetesDuCompte() });
  const lu = (await reponse.json().catch(() => ({}))) as ReponseApi<unknown> & Partial<Depose>;
  const { id, url, retires } = lu;
  if (reponse.ok && id !== undefined && url !== undefined) return { id, url, ...(retires && { retires }) };
  throw new ErreurReponse(lu.errors?.[0] ?? { message: reponse.statusText });
}
