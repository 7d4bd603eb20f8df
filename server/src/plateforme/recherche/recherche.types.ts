import { ArgsType, Field, ObjectType } from 'type-graphql';
import { TexteLimite } from '../../socle/commun/validation.ts';

/** What was typed. Each house adds what it finds with it, a field of its own (`@Resolver(() => Recherche)`). */
@ObjectType({ simpleResolvers: true })
export class Recherche {
  texte: string;
}

@ArgsType()
export class RechercherArgs {
  @Field(() => String)
  @TexteLimite(100)
  texte: string;
}
