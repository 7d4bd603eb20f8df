export interface Jumeau {
  id: string;
  nom: string;
  prenom: string;
  telephone: string | null;
}

/** Whom the API has found before it would write: a refusal has no schema. */
export function jumeauxDe({ actuel }: Record<string, unknown>): Jumeau[] {
  if (typeof actuel !== 'object' || actuel === null || !('jumeaux' in actuel)) return [];
  return Array.isArray(actuel.jumeaux) ? (actuel.jumeaux as Jumeau[]) : [];
}
