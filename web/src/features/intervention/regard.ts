/** Whether telephone numbers may be asked for: without the right the API refuses the whole request. */
export const coordonneesLisibles = (tient: (permission: string) => boolean): boolean =>
  tient('COORDONNEES_LIRE') || tient('UTILISATEUR_LIRE');
