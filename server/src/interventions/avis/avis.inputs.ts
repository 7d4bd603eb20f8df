import { Field, InputType, Int } from 'type-graphql';
import { Creation } from '../../socle/champs/saisie.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './avis.champs.ts';
import { Avis } from './avis.entity.ts';

@InputType()
export class NoterInterventionInput extends Creation(CHAMPS) {
  @Field(() => Int, { nullable: true }) version?: number | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

export const AvisPayload = PayloadDe('avis', Avis);
