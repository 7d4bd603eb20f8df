/** What was asked for, kept until it is read again: as JSON, whose instants are instants again. */
export function ecrireDemande(demande: object): string {
  return JSON.stringify(demande, function (this: Record<string, unknown>, nom, valeur: unknown) {
    const brute = this[nom];
    return brute instanceof Date ? { instant: brute.toISOString() } : valeur;
  });
}

export function lireDemande(ecrite: string): unknown {
  return JSON.parse(ecrite, (_nom, valeur: unknown) => {
    if (typeof valeur !== 'object' || valeur === null || !('instant' in valeur)) return valeur;
    return typeof valeur.instant === 'string' ? new Date(valeur.instant) : valeur;
  });
}
