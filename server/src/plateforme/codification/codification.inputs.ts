import { ArgsType, Field, InputType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './codification.champs.ts';
import { Codification } from './codification.entity.ts';

@ArgsType()
export class ConsulterCodificationArgs extends DemandeDePage {
  @Field(() => String, { nullable: true })
  recherche?: string;
}

@InputType()
export class CreerCodificationInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierCodificationInput extends Modification(CHAMPS) {}

export const CodificationPage = PageDe(Codification);

export const CodificationPayload = PayloadDe('codification', Codification);
