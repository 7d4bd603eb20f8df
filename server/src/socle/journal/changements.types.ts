import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum NatureChangement {
  CREATION = 'CREATION',
  MODIFICATION = 'MODIFICATION',
  SUPPRESSION = 'SUPPRESSION',
}
registerEnumType(NatureChangement, { name: 'NatureChangement' });

@ObjectType({ simpleResolvers: true, description: 'Les valeurs longues sont abrégées, les secrets masqués' })
export class ChampChange {
  @Field(() => String) champ: string;
  @Field(() => String, { nullable: true }) avant: string | null;
  @Field(() => String, { nullable: true }) apres: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Une ligne que la fonction a créée, modifiée ou supprimée' })
export class LigneChangee {
  @Field(() => String, { description: 'Sa table' }) objet: string;
  @Field(() => String, { nullable: true }) id: string | null;
  @Field(() => NatureChangement, { nullable: true, description: 'Aucune quand la place a manqué pour ses valeurs' })
  nature: NatureChangement | null;
  @Field(() => [ChampChange]) champs: ChampChange[];
}
