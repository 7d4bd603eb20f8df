import { InputType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './piece-jointe.champs.ts';
import { PieceJointe } from './piece-jointe.entity.ts';

@InputType()
export class AjouterPieceJointeInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierPieceJointeInput extends Modification(CHAMPS) {}

export const PieceJointePayload = PayloadDe('pieceJointe', PieceJointe);
