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

@InputType({ description: 'Les lignes d’un groupe ; de plusieurs clés d’un même groupe, une suffit' })
class FiltreRapportInput implements FiltreRapport {
  @Field(() => GroupeEnum) groupe: GroupeRapport;

  @Field(() => String, {
    nullable: true,
    description: 'Telle que le rapport la donne ; null : celles qui n’en ont pas',
  })
  @TexteLimite(1000, { forme: 'LIGNES' })
  cle: string | null;
}

@InputType()
export class ConsulterRapportInput {
  @Field(() => TypeRapportEnum) type: TypeRapport;

  @Field(() => String, { description: 'Premier jour, heure de Paris : 2026-11-01' })
  @Jour()
  du: string;

  @Field(() => String, { description: 'Dernier jour, compris' })
  @Jour()
  au: string;

  @Field(() => GrainEnum, {
    nullable: true,
    description: 'MOIS par défaut ; un an par jour, deux par semaine, dix par mois',
  })
  grain?: Grain | null;

  @Field(() => GroupeEnum, { nullable: true, description: 'AUCUN par défaut' }) groupe?: GroupeRapport | null;

  @Field(() => [FiltreRapportInput], { nullable: true, description: 'Tous doivent tenir' })
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
  @Field(() => Boolean, { description: 'Se somme ; une moyenne ne se somme pas' }) additive: boolean;
}

@ObjectType({ simpleResolvers: true })
class GroupeDeRapport {
  @Field(() => String, { nullable: true }) cle: string | null;
  @Field(() => Texte) nom: Texte;
}

@ObjectType({ simpleResolvers: true })
class GroupeTotal extends GroupeDeRapport {
  @Field(() => [Decimal], { nullable: 'items', description: 'De toute la période, une par mesure' })
  valeurs: (string | null)[];

  @Field(() => Int, { nullable: true, description: 'D’une promotion : combien de fois en tout' })
  limite: number | null;

  @Field(() => Int, { nullable: true, description: 'D’une promotion : depuis toujours, ce que sa limite compte' })
  utilisations: number | null;
}

@ObjectType({ simpleResolvers: true })
class FiltreDeRapport extends GroupeDeRapport {
  @Field(() => GroupeEnum) groupe: GroupeRapport;
}

@ObjectType({ simpleResolvers: true })
class LigneRapport {
  @Field(() => String, { description: '2026-11-21, le lundi de la semaine, ou 2026-11' }) periode: string;
  @Field(() => GroupeDeRapport) groupe: GroupeDeRapport;
  @Field(() => [Decimal], { nullable: 'items', description: 'Une par mesure ; null : une moyenne de rien' })
  valeurs: (string | null)[];
}

@ObjectType({ simpleResolvers: true })
export class Rapport {
  @Field(() => TypeRapportEnum) type: TypeRapport;
  @Field(() => String) du: string;
  @Field(() => String) au: string;
  @Field(() => GrainEnum) grain: Grain;
  @Field(() => GroupeEnum) groupe: GroupeRapport;

  @Field(() => [GroupeEnum], { description: 'Par quoi ce rapport se groupe et se filtre' })
  groupesPossibles: GroupeRapport[];

  @Field(() => [FiltreDeRapport], { description: 'Ceux de la demande, nommés' }) filtres: FiltreDeRapport[];
  @Field(() => [String], { description: 'Toutes, aussi celles où rien ne s’est passé' }) periodes: string[];
  @Field(() => [LigneRapport]) lignes: LigneRapport[];
  @Field(() => [GroupeTotal], { description: 'Le plus grand d’abord ; vide sans groupe' }) groupes: GroupeTotal[];
  @Field(() => [Decimal], { nullable: 'items', description: 'De toute la période, une par mesure' })
  totaux: (string | null)[];
}
