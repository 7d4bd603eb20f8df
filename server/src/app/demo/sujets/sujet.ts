/** When in the year people call for it. */
export type Saison = 'froid' | 'chaud' | 'toute';

/** What clients of an energy company call about, and what the intervenant writes afterwards. */
export interface Sujet {
  titre: string;
  urgence: 'Critique' | 'Haute' | 'Normale' | 'Basse';
  saison: Saison;
  /** How often, beside the others. */
  poids: number;
  minutes: number;
  descriptions: readonly [string, ...string[]];
  rapports: readonly [string, ...string[]];
}
