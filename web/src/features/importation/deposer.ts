import type { ReponseApi } from '@/lib/api/erreur';
import { ErreurReponse } from '@/lib/erreurs';

/** Uploads the file; answers its id. The API reads `usage` before the file, so it stands before it in the form. */
export async function deposer(fichier: File): Promise<string> {
  const corps = new FormData();
  corps.append('usage', 'import');
  corps.append('fichier', fichier, fichier.name);
  const reponse = await fetch('/api/fichiers', { method: 'POST', body: corps });
  const lu = (await reponse.json().catch(() => ({}))) as ReponseApi<unknown> & { id?: string };
  if (!reponse.ok || lu.id === undefined) throw new ErreurReponse(lu.errors?.[0] ?? { message: reponse.statusText });
  return lu.id;
}
