import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { lireJour } from '../socle/commun/horloge.ts';
import { Texte } from '../socle/commun/texte.ts';
import { dire, regle, TexteLimite } from '../socle/commun/validation.ts';
import { Decimal } from '../socle/graphql/decimal.ts';
import {
  type FiltreRapport,
  GRAINS,
  GROUPES,
  type Grain,
  type GroupeRapport,
  TYPES_RAPPORT,
  type TypeRapport,
  UNITES,
  type Unite,
} from './rapport.types.ts';

const enumeration = (noms: readonly string[]) => Object.fromEntries(noms.map((nom) => [nom, nom]));
const TypeRapportEnum = enumeration(TYPES_RAPPORT);
const GrainEnum = enumeration(GRAINS);
const GroupeEnum = enumeration(GROUPES);
const UniteEnum = enumeration(UNITES);
registerEnumType(TypeRapportEnum, { name: 'TypeRapport' });
registerEnumType(GrainEnum, { name: 'GrainRapport' });
registerEnumType(GroupeEnum, { name: 'GroupeRapport' });
registerEnumType(UniteEnum, { name: 'UniteRapport' });

/** A day of the calendar: 30 February is none. */
const Jour = (): PropertyDecorator =>
  regle(
    'jour',
    dire('Un jour comme 2026-11-21.', 'A day such as 2026-11-21.'),
    (valeur) => typeof valeur === 'string' && lireJour(valeur) !== null,
  );

@InputType()
class FiltreRapportInput implements FiltreRapport {
  @Field(() => GroupeEnum) groupe: GroupeRapport;

  @Field(() => String, {
    nullable: true,
  })
  @TexteLimite(1000, { forme: 'LIGNES' })
  cle: string | null;
}

@InputType()
export class ConsulterRapportInput {
  @Field(() => TypeRapportEnum) type: TypeRapport;

  @Field(() => String)
  @Jour()
  du: string;

  @Field(() => String)
  @Jour()
  au: string;

  @Field(() => GrainEnum, {
    nullable: true,
  })
  grain?: Grain | null;

  @Field(() => GroupeEnum, { nullable: true }) groupe?: GroupeRapport | null;

  @Field(() => [FiltreRapportInput], { nullable: true })
  @ArrayMaxSize(50, { message: dire('50 filtres au plus.', 'At most 50 filters.') })
  @ValidateNested()
  filtres?: FiltreRapportInput[] | null;
}

@ObjectType({ simpleResolvers: true })
export class MesureRapport {
  @Field(() => String) cle: string;
  @Field(() => Texte) nom: Texte;
  @Field(() => UniteEnum) unite: Unite;
  @Field(() => Int) decimales: number;
  @Field(() => Boolean) additive: boolean;
}

@ObjectType({ simpleResolvers: true })
class GroupeDeRapport {
  @Field(() => String, { nullable: true }) cle: string | null;
  @Field(() => Texte) nom: Texte;
}

@ObjectType({ simpleResolvers: true })
class GroupeTotal extends GroupeDeRapport {
  @Field(() => [Decimal], { nullable: 'items' })
  valeurs: (string | null)[];

  @Field(() => Int, { nullable: true })
  limite: number | null;

  @Field(() => Int, { nullable: true })
  utilisations: number | null;
}

@ObjectType({ simpleResolvers: true })
class FiltreDeRapport extends GroupeDeRapport {
  @Field(() => GroupeEnum) groupe: GroupeRapport;
}

@ObjectType({ simpleResolvers: true })
class LigneRapport {
  @Field(() => String) periode: string;
  @Field(() => GroupeDeRapport) groupe: GroupeDeRapport;
  @Field(() => [Decimal], { nullable: 'items' })
  valeurs: (string | null)[];
}

@ObjectType({ simpleResolvers: true })
export class Rapport {
  @Field(() => TypeRapportEnum) type: TypeRapport;
  @Field(() => String) du: string;
  @Field(() => String) au: string;
  @Field(() => GrainEnum) grain: Grain;
  @Field(() => GroupeEnum) groupe: GroupeRapport;

  @Field(() => [GroupeEnum])
  groupesPossibles: GroupeRapport[];

  @Field(() => [FiltreDeRapport]) filtres: FiltreDeRapport[];
  @Field(() => [String]) periodes: string[];
  @Field(() => [LigneRapport]) lignes: LigneRapport[];
  @Field(() => [GroupeTotal]) groupes: GroupeTotal[];
  @Field(() => [Decimal], { nullable: 'items' })
  totaux: (string | null)[];
}
