/** What an intervention gives to a template. */
export interface SujetDeModele {
  reference: string;
  client: { nom: string; prenom: string };
  debutPlanifie: string | null;
  finPlanifiee: string | null;
}

export type Valeurs = Record<'client' | 'reference' | 'creneau', string>;

/** A template with the words of this intervention in their places; what is in braces otherwise stays as it is. */
export function remplir(modele: string, valeurs: Valeurs): string {
  return modele.replace(/\{(client|reference|creneau)\}/g, (_tout, nom: keyof Valeurs) => valeurs[nom]);
}
