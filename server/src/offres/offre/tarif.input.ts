import { Field, InputType, Int } from 'type-graphql';
import { EntierEntre } from '../../socle/commun/validation.ts';
import { Decimal } from '../../socle/graphql/decimal.ts';

const PUISSANCE_MAX = 250;

@InputType()
export class TarifInput {
  @Field(() => Int)
  @EntierEntre(1, PUISSANCE_MAX)
  puissance: number;

  @Field(() => Decimal) abonnement: string;
  @Field(() => Decimal, { nullable: true }) kwh?: string | null;
  @Field(() => Decimal, { nullable: true }) kwhPleines?: string | null;
  @Field(() => Decimal, { nullable: true }) kwhCreuses?: string | null;
}
