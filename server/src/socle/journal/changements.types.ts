import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum NatureChangement {
  CREATION = 'CREATION',
  MODIFICATION = 'MODIFICATION',
  SUPPRESSION = 'SUPPRESSION',
}
registerEnumType(NatureChangement, { name: 'NatureChangement' });

@ObjectType({ simpleResolvers: true })
export class ChampChange {
  @Field(() => String) champ: string;
  @Field(() => String, { nullable: true }) avant: string | null;
  @Field(() => String, { nullable: true }) apres: string | null;
}

@ObjectType({ simpleResolvers: true })
export class LigneChangee {
  @Field(() => String) objet: string;
  @Field(() => String, { nullable: true }) id: string | null;
  @Field(() => NatureChangement, { nullable: true })
  nature: NatureChangement | null;
  @Field(() => [ChampChange]) champs: ChampChange[];
}
