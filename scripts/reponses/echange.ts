/** What is sent; `{{12.0}}` stands for the first random value of the twelfth answer. */
export interface Demande {
  nom: string;
  methode: string;
  chemin: string;
  entetes: Record<string, string>;
  corps: string | null;
  /** How far the clock moves before it is sent. */
  attente: number;
}

export interface Reponse {
  statut: number;
  entetes: Record<string, string>;
  /** As it came, byte for byte, but for its random values. */
  corps: string;
}

export interface Echange {
  demande: Demande;
  reponse: Reponse;
}
