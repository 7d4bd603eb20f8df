import type { MethodeSignature } from '../operations.generated';

export const METHODES: readonly MethodeSignature[] = ['TRACE', 'NOM', 'REFUS', 'ABSENT'];
/** Nobody signs: somebody says why. */
export const sansSigner = (methode: MethodeSignature): methode is 'REFUS' | 'ABSENT' =>
  methode === 'REFUS' || methode === 'ABSENT';

/** What whoever signs has read, as the form had it. */
export interface TravailSigne {
  rapport: string;
  minutes: string;
}

/** What the sheet gives back to the form of the move; `lu` tells it whether it still holds. */
export interface SignatureDonnee {
  methode: MethodeSignature;
  nom: string;
  qualite: string;
  motif: string;
  fichierId: string | null;
  lu: TravailSigne;
}

/** The report or the time was changed after it was signed. */
export const aRefaire = ({ lu }: SignatureDonnee, { rapport, minutes }: TravailSigne): boolean =>
  lu.rapport !== rapport.trim() || lu.minutes !== minutes;
