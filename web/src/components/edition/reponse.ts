import type { Texte } from '@/lib/api/erreur';

/** What a mutation answers: one function, whose payload holds the API's own word that it worked. */
export interface Reponse {
  data?: Record<string, { message: Texte }> | null | undefined;
}

export function messageDe({ data }: Reponse): Texte | undefined {
  return Object.values(data ?? {})[0]?.message;
}
