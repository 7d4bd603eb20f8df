/** Address, on this site, of what the API names by its own path: `/fichiers/12` → `/api/fichiers/fichiers/12`. */
export function urlFichier(cheminApi: string): string {
  const chemin = URL.canParse(cheminApi) ? new URL(cheminApi) : new URL(cheminApi, 'http://api');
  return `/api/fichiers${chemin.pathname}${chemin.search}`;
}
