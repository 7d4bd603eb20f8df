import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDeSuite, SuiteDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './liste-noire.champs.ts';
import { Blacklist } from './liste-noire.entity.ts';

@ArgsType()
export class ConsulterBlacklistArgs extends DemandeDeSuite {
  @Field(() => String, { nullable: true })
  recherche?: string;
}

@InputType()
export class CreerBlacklistInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierBlacklistInput extends Modification(CHAMPS) {}

export const BlacklistPage = SuiteDe(Blacklist);

export const BlacklistPayload = PayloadDe('blacklist', Blacklist);

@ObjectType({ simpleResolvers: true })
export class VerificationNumero {
  @Field(() => String) numero: string;
  @Field(() => Boolean) estBlackliste: boolean;
}
