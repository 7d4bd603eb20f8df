import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DemandeDeSuite, SuiteDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { NumeroTest } from './numero-test.entity.ts';

export enum ResultatRendu {
  REUSSI = 'REUSSI',
  ECHOUE = 'ECHOUE',
}
registerEnumType(ResultatRendu, { name: 'ResultatRendu' });

@InputType()
export class DefinirNumeroTestInput {
  @Field(() => ID, { nullable: true })
  offreId?: string | null;

  @Field(() => ID, { nullable: true })
  promotionId?: string | null;

  @Field(() => String)
  @TexteObligatoire(40)
  numero: string;

  @Field(() => Instant, { nullable: true })
  expireA?: Date | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class RetirerNumeroTestInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
}

@InputType()
export class ValiderTestInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => ResultatRendu) resultat: ResultatRendu;

  @Field(() => String, { nullable: true })
  @TexteLimite(1000, { forme: 'LIGNES' })
  note?: string | null;
}

@ArgsType()
export class ConsulterNumeroTestArgs extends DemandeDeSuite {
  @Field(() => ID, { nullable: true }) offreId?: string | null;
  @Field(() => ID, { nullable: true }) promotionId?: string | null;
}

@ObjectType()
export class NumeroTestPage extends SuiteDe(NumeroTest) {}

export const NumeroTestPayload = PayloadDe('numeroTest', NumeroTest);
