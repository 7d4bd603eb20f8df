/** What `useListe` of the website writes; which page of the list one is on is no part of a view. */
const DE_TOUTE_LISTE = ['q', 'tri', 'sens', 'perPage', 'sans'];

/** The lists of which views are kept, and the words of their addresses. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  '/interventions': [
    ...['vue', 'portee', 'raison', 'etape', 'statut', 'urgence', 'client', 'intervenant'],
    ...['prevueDu', 'prevueAu', 'creeeDu', 'creeeAu'],
  ],
  '/comptes': ['statut', 'entite', 'role', 'profil', 'validite'],
  '/offres': ['statut', 'fournisseur', 'preparation'],
  '/promotions': ['etat', 'offre'],
  '/souscriptions': ['offre', 'client', 'statut', 'du', 'au', 'test'],
  '/traces': ['qui', 'action', 'resultat', 'origine', 'periode', 'du', 'au'],
};

export const estUneListe = (page: string): boolean => Object.hasOwn(PAGES, page);

/** Of the query of an address of this list, the words that it does not know. */
export function inconnus(page: string, parametres: string): string[] {
  const connus = [...DE_TOUTE_LISTE, ...(PAGES[page] ?? [])];
  return [...new URLSearchParams(parametres).keys()].filter((nom) => !connus.includes(nom));
}
