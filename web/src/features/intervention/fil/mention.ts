import { nomDe } from '@/lib/nomDe';

export interface Mentionnable {
  id: string;
  prenom: string;
  nom: string;
}

/** A name that is being typed after an @: from the @ to the caret. */
export interface MentionEnCours {
  debut: number;
  fin: number;
  recherche: string;
}

/** A word or two after an @ that begins a word: an address of mail has none. */
const EN_COURS = /(?:^|[\s(])@(\S*(?: \S*)?)$/;

export function mentionEnCours(texte: string, curseur: number): MentionEnCours | null {
  const recherche = EN_COURS.exec(texte.slice(0, curseur))?.[1];
  if (recherche === undefined) return null;
  return { debut: curseur - recherche.length - 1, fin: curseur, recherche };
}

/** The text with the whole name, and where the writing goes on. */
export function mentionner(texte: string, { debut, fin }: MentionEnCours, qui: Mentionnable) {
  const avant = `${texte.slice(0, debut)}@${nomDe(qui)} `;
  return { texte: avant + texte.slice(fin).trimStart(), curseur: avant.length };
}

/** Of those that were chosen, whose name is still there. */
export function mentionnees(texte: string, choisies: readonly Mentionnable[]): Mentionnable[] {
  const parId = new Map(choisies.map((une) => [une.id, une]));
  return [...parId.values()].filter((une) => texte.includes(`@${nomDe(une)}`));
}
