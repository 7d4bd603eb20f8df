import { Field, InputType } from 'type-graphql';
import { renvoi } from '../../socle/champs/genres.ts';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './commentaire.champs.ts';

@InputType()
export class AjouterCommentaireInput extends Creation(CHAMPS) {
  @Field(() => Boolean, { nullable: true, defaultValue: false })
  override interne: boolean;

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
