/** The first fault of each criterion, by its place, however deep in it the API or the form has put it. */
export function erreursParCritere(erreurs: unknown): Map<number, string> {
  if (!Array.isArray(erreurs)) return new Map();
  return new Map(
    erreurs.flatMap((erreur, rang) => {
      const message = premierMessage(erreur);
      return message === undefined ? [] : [[rang, message] as const];
    }),
  );
}

function premierMessage(erreur: unknown): string | undefined {
  if (typeof erreur !== 'object' || erreur === null) return undefined;
  if ('message' in erreur && typeof erreur.message === 'string') return erreur.message;
  for (const [cle, valeur] of Object.entries(erreur)) {
    const message = cle === 'ref' ? undefined : premierMessage(valeur);
    if (message !== undefined) return message;
  }
  return undefined;
}
