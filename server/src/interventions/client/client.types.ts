import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PayloadDe } from '../../socle/commun/payload.ts';

/** A client as whoever answers the telephone needs them; the account itself is the platform's. */
@ObjectType({ simpleResolvers: true })
export class Client {
  @Field(() => ID) id: number;
  @Field(() => Int) version: number;
  @Field(() => String) nom: string;
  @Field(() => String) prenom: string;
  @Field(() => String, { nullable: true }) email: string | null;
  /** The account's own, before the others of the card. */
  telephone: string | null;
}

export const ClientPayload = PayloadDe('client', Client);
