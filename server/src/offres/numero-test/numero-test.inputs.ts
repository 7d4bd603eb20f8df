import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDeSuite, SuiteDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './numero-test.champs.ts';
import { NumeroTest } from './numero-test.entity.ts';

export enum ResultatRendu {
  REUSSI = 'REUSSI',
  ECHOUE = 'ECHOUE',
}
registerEnumType(ResultatRendu, { name: 'ResultatRendu' });

@InputType()
export class DefinirNumeroTestInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class RetirerNumeroTestInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
}

@InputType()
export class ValiderTestInput extends Modification(CHAMPS) {
  @Field(() => ResultatRendu) resultat: ResultatRendu;
}

@ArgsType()
export class ConsulterNumeroTestArgs extends DemandeDeSuite {
  @Field(() => ID, { nullable: true }) offreId?: string | null;
  @Field(() => ID, { nullable: true }) promotionId?: string | null;
}

@ObjectType()
export class NumeroTestPage extends SuiteDe(NumeroTest) {}

export const NumeroTestPayload = PayloadDe('numeroTest', NumeroTest);
