import type { Bilingue } from '../../../socle/commun/texte.ts';

/** What the server and the thread that reads files say to each other. */
export type Question =
  | { sorte: 'ouvrir'; octets: Uint8Array<ArrayBuffer> }
  | { sorte: 'forme' }
  | { sorte: 'lire'; debut: number; nombre: number }
  | { sorte: 'brutes'; numeros: readonly number[] }
  | { sorte: 'memes'; colonne: string; valeurs: readonly string[]; fin: number; parMax: number };

export interface Demande {
  numero: number;
  /** of the file */
  id: string;
  question: Question;
}
export interface Reponse {
  numero: number;
  suite:
    | { etat: 'lu'; valeur: unknown }
    /** its bytes are asked for */
    | { etat: 'inconnu' }
    | { etat: 'illisible'; message: Bilingue }
    | { etat: 'panne'; message: string };
}
