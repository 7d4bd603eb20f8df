import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DemandeDeSuite, SuiteDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { Blacklist } from './liste-noire.entity.ts';

/** Longer than any number: that it is none is said of the number. */
const NUMERO_MAX = 1000;

@ArgsType()
export class ConsulterBlacklistArgs extends DemandeDeSuite {
  @Field(() => String, { nullable: true })
  recherche?: string;
}

@InputType()
export class CreerBlacklistInput {
  @Field(() => String)
  @TexteObligatoire(NUMERO_MAX)
  numero: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(150)
  nom?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(150)
  structure?: string | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierBlacklistInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(NUMERO_MAX)
  numero?: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(150)
  nom?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(150)
  structure?: string | null;
}

export const BlacklistPage = SuiteDe(Blacklist);

export const BlacklistPayload = PayloadDe('blacklist', Blacklist);

@ObjectType({ simpleResolvers: true })
export class VerificationNumero {
  @Field(() => String) numero: string;
  @Field(() => Boolean) estBlackliste: boolean;
}
