/** What is known of a new client when nobody is found. */
export interface Appelant {
  nom: string;
  prenom: string;
  telephone: string;
}

/** A number within what was typed, with its spaces and points. */
const NUMERO = /\+?\d[\d\s().\-/\u00a0\u202f]{5,}\d/;
const ENTIER = /^(?:0[1-9]\d{8}|(?:\+|00)33[1-9]\d{8})$/;

/** « Anne Le Goff 06 12 34 56 78 »: the number apart, the first word as the first name. */
export function appelantDe(saisie: string): Appelant {
  const telephone = NUMERO.exec(saisie)?.[0] ?? '';
  const mots = saisie.replace(telephone, ' ').trim().split(/\s+/).filter(Boolean);
  const prenom = mots.length > 1 ? (mots[0] ?? '') : '';
  return { prenom, nom: mots.slice(prenom === '' ? 0 : 1).join(' '), telephone: telephone.trim() };
}

/** A number of France typed to its end: whoever it belongs to is opened without a further key. */
export const estUnNumeroEntier = (saisie: string): boolean => ENTIER.test(saisie.replace(/[^\d+]/g, ''));
