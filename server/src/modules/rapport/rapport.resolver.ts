import { Matches } from 'class-validator';
import { Arg, Ctx, Field, InputType, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Texte } from '../../commun/texte.ts';
import { dire } from '../../commun/validation.ts';
import type { Contexte } from '../../graphql/contexte.ts';
import { Decimal } from '../../graphql/decimal.ts';
import { Exige } from '../../securite/droits.ts';
import { RAPPORT_LIRE } from './rapport.permissions.ts';
import { etablirRapport } from './rapport.service.ts';
import { GRAINS, GROUPES, type Grain, type GroupeRapport, TYPES_RAPPORT, type TypeRapport } from './rapport.types.ts';

const enumeration = (noms: readonly string[]) => Object.fromEntries(noms.map((nom) => [nom, nom]));
const TypeRapportEnum = enumeration(TYPES_RAPPORT);
const GrainEnum = enumeration(GRAINS);
const GroupeEnum = enumeration(GROUPES);
registerEnumType(TypeRapportEnum, { name: 'TypeRapport' });
registerEnumType(GrainEnum, { name: 'GrainRapport' });
registerEnumType(GroupeEnum, { name: 'GroupeRapport' });

const Jour = (): PropertyDecorator =>
  Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
    message: dire('Un jour comme 2026-11-21.', 'A day such as 2026-11-21.'),
  });

@InputType()
class ConsulterRapportInput {
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
}

@ObjectType({ simpleResolvers: true })
class MesureRapport {
  @Field(() => String) cle: string;
  @Field(() => Texte) nom: Texte;
  @Field(() => Int) decimales: number;
}

@ObjectType({ simpleResolvers: true })
class GroupeDeRapport {
  @Field(() => String, { nullable: true }) cle: string | null;
  @Field(() => Texte) nom: Texte;
}

@ObjectType({ simpleResolvers: true })
class LigneRapport {
  @Field(() => String, { description: '2026-11-21, le lundi de la semaine, ou 2026-11' }) periode: string;
  @Field(() => GroupeDeRapport) groupe: GroupeDeRapport;
  @Field(() => [Decimal], { description: 'Une par mesure, dans leur ordre' }) valeurs: string[];
}

@ObjectType({ simpleResolvers: true })
class Rapport {
  @Field(() => [MesureRapport]) mesures: MesureRapport[];
  @Field(() => [String], { description: 'Toutes, aussi celles où rien ne s’est passé' }) periodes: string[];
  @Field(() => [LigneRapport]) lignes: LigneRapport[];
  @Field(() => [Decimal], { description: 'De toute la période, une par mesure' }) totaux: string[];
  @Field(() => String, { description: 'Pour un tableur' }) csv: string;
}

@Resolver()
export class RapportResolver {
  @Exige(RAPPORT_LIRE)
  @Query(() => Rapport, { description: 'Compté par la base, en jours et mois de l’heure de Paris' })
  consulterRapport(@Arg('input', () => ConsulterRapportInput) input: ConsulterRapportInput, @Ctx() { em }: Contexte) {
    return etablirRapport(em, { ...input, grain: input.grain ?? 'MOIS', groupe: input.groupe ?? 'AUCUN' });
  }
}
