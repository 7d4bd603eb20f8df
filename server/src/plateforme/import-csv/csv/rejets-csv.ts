/** The columns that a file of refused lines adds to those that were sent. */
export const COLONNES_REJET = ['rejet_ligne', 'rejet_champ', 'rejet_raison_fr', 'rejet_raison_en'] as const;

export const estDeRejet = (entete: string): boolean => COLONNES_REJET.some((nom) => nom === entete);
/** Both reasons: no other program's file has them. */
export const estRejets = (entetes: readonly string[]): boolean =>
  entetes.includes('rejet_raison_fr') && entetes.includes('rejet_raison_en');

/** What a spreadsheet would run, and such a text that has been made harmless already. */
const FORMULE = /^'*[=+\-@\t\r]/;
const INERTE = /^'+[=+\-@\t\r]/;

/** A spreadsheet shows it and runs nothing; rendreFormule takes off exactly what is added here. */
export const desarmerFormule = (texte: string): string => (FORMULE.test(texte) ? `'${texte}` : texte);
export const rendreFormule = (texte: string): string => (INERTE.test(texte) ? texte.slice(1) : texte);
