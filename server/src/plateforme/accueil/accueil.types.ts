import { Field, Int, ObjectType } from 'type-graphql';
import { Texte } from '../../socle/commun/texte.ts';

@ObjectType({ simpleResolvers: true })
export class Compteur {
  @Field(() => String) nom: string;
  @Field(() => String) application: string;
  @Field(() => Texte) titre: Texte;
  @Field(() => Int) nombre: number;
  @Field(() => Boolean) exact: boolean;
  @Field(() => String) lien: string;
}

@ObjectType({ simpleResolvers: true })
export class PremierPas {
  @Field(() => String) nom: string;
  @Field(() => Texte) titre: Texte;
  @Field(() => Texte) aide: Texte;
  @Field(() => String) lien: string;
  @Field(() => Boolean) fait: boolean;
}

@ObjectType()
export class Accueil {
  @Field(() => [Compteur], { simple: true }) compteurs: Compteur[];
  @Field(() => [PremierPas], { simple: true }) premiersPas: PremierPas[];
}
