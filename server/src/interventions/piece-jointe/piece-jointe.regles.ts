import { ETAPES_FINALES, type Etape } from '../intervention/machine.ts';
import { NaturePiece } from './piece-jointe.enums.ts';

export const PIECE_MAX_OCTETS = 10 * 1024 * 1024;
/** Of one intervention, and of these those that its client sent. */
export const PIECES_MAX = 20;
export const PIECES_DU_CLIENT_MAX = 5;

/** What is finished stays as it was seen. */
export const accepteDesPieces = ({ etape }: { etape: Etape }): boolean => !ETAPES_FINALES.includes(etape);

interface QuiEtQuoi {
  /** Of the staff; a client's is theirs to add, and nobody's but the desk's to take away. */
  duPersonnel: boolean;
  sienne: boolean;
  /** COMMENTAIRE_MODERER */
  modere: boolean;
  etape: Etape;
}

export const modifiable = ({ duPersonnel, sienne, modere }: Omit<QuiEtQuoi, 'etape'>): boolean =>
  duPersonnel && (sienne || modere);

/** One's own while the intervention is open; a moderator's at any time. */
export const supprimable = ({ etape, ...qui }: QuiEtQuoi): boolean =>
  modifiable(qui) && (qui.modere || accepteDesPieces({ etape }));

/** What it is when nobody says; null: not of this file. */
export function natureDe(type: string, dite: NaturePiece | null | undefined): NaturePiece | null {
  const papier = type === 'application/pdf';
  if (dite == null) return papier ? NaturePiece.DOCUMENT : NaturePiece.PHOTO;
  return papier && dite !== NaturePiece.DOCUMENT ? null : dite;
}
