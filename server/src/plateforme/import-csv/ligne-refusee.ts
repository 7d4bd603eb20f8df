import { Field, Int, ObjectType } from 'type-graphql';
import { Texte } from '../../socle/commun/texte.ts';

/** A line of an imported file, and why it was refused or what is to know of it. */
@ObjectType({ simpleResolvers: true })
export class LigneRefusee {
  @Field(() => Int) ligne: number;
  @Field(() => String, { nullable: true }) champ: string | null;
  @Field(() => Texte) raison: Texte;
}
