import { Field, ID, InputType, Int } from 'type-graphql';
import { JamaisNull, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';

const TEXTE_MAX = 5000;

@InputType()
export class AjouterCommentaireInput {
  @Field(() => ID) interventionId: string;

  @Field(() => String)
  @TexteObligatoire(TEXTE_MAX, { forme: 'LIGNES' })
  texte: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
  })
  @JamaisNull()
  interne: boolean;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierCommentaireInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String)
  @TexteObligatoire(TEXTE_MAX, { forme: 'LIGNES' })
  texte: string;
}

@InputType()
export class ContesterInterventionInput {
  @Field(() => ID) id: string;

  @Field(() => String)
  @TexteObligatoire(TEXTE_MAX, { forme: 'LIGNES' })
  texte: string;

  @CleIdempotence() cleIdempotence?: string | null;
}
