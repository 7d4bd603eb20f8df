import { Field, InputType, ObjectType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { Pagination } from '../../socle/commun/pagination.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './urgence.champs.ts';
import { DegreUrgence } from './urgence.entity.ts';

@InputType()
export class CreerDegreUrgenceInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierDegreUrgenceInput extends Modification(CHAMPS) {}

@ObjectType({ simpleResolvers: true })
export class DegreUrgencePage {
  @Field(() => [DegreUrgence]) items: DegreUrgence[];
  @Field(() => Pagination) pagination: Pagination;
}

export const DegreUrgencePayload = PayloadDe('urgence', DegreUrgence);
