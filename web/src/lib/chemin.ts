/**
 * A path of this site to go to after login, or null. Exactly one leading slash, and no backslash or control character,
 * which browsers turn into a second slash (W13).
 */
export function cheminInterne(valeur: string | string[] | null | undefined): string | null {
  if (typeof valeur !== 'string' || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(valeur)) return null;
  if (valeur.startsWith('/connexion') || valeur.startsWith('/api/')) return null;
  return valeur;
}

/** Where to sign in before `chemin` can be shown. */
export function cheminConnexion(chemin: string): string {
  const retour = cheminInterne(chemin);
  return retour === null || retour === '/' ? '/connexion' : `/connexion?retour=${encodeURIComponent(retour)}`;
}
