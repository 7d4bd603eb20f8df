import { Field, ID, InputType, Int } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { AdresseEmail } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './client.champs.ts';

@InputType()
export class CreerClientInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierClientInput extends Modification(CHAMPS) {}

@InputType()
export class InviterClientInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String)
  @AdresseEmail()
  email: string;
}
