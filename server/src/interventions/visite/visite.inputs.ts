import { Field, ID, InputType, Int } from 'type-graphql';
import { Instant } from '../../socle/graphql/instant.ts';

@InputType()
export class AnnoncerDepartInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
}

@InputType()
export class CorrigerHeuresInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => Instant, { nullable: true }) enRouteA?: Date | null;
  @Field(() => Instant, { nullable: true }) debutReel?: Date | null;
  @Field(() => Instant, { nullable: true }) finReelle?: Date | null;
}
