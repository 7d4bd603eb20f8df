import { ArrayMaxSize, IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { renvoi } from '../../socle/champs/genres.ts';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { dire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './commentaire.champs.ts';

export const MENTIONS_MAX = 10;

@InputType()
export class AjouterCommentaireInput extends Creation(CHAMPS) {
  @Field(() => Boolean, { nullable: true, defaultValue: false })
  override interne: boolean;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(MENTIONS_MAX, {
    message: dire(`${MENTIONS_MAX} personnes au plus.`, `At most ${MENTIONS_MAX} people.`),
  })
  mentions?: string[] | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

/** Its text is all that changes: it is never left out. */
@InputType()
export class ModifierCommentaireInput extends Modification(CHAMPS) {
  @Field(() => String)
  override texte: string;
}

@InputType()
export class ContesterInterventionInput extends Creation({ id: renvoi({ requis: true }), texte: CHAMPS.texte }) {
  @CleIdempotence() cleIdempotence?: string | null;
}
