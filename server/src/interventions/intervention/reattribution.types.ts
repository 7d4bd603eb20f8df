import { ArrayMaxSize, IsOptional } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Texte } from '../../socle/commun/texte.ts';
import { dire, TexteLimite } from '../../socle/commun/validation.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { EtapeEnum } from './intervention.enums.ts';
import { LONGUEURS } from './intervention.inputs.ts';
import type { Etape } from './machine.ts';

/** Of one call: all of them are written, or none is. */
export const VISITES_MAX = 200;

@InputType({ description: 'Les visites planifiées ou commencées d’un intervenant, parmi celles que l’on planifie' })
export class ReattribuerVisitesInput {
  @Field(() => ID) intervenantId: string;
  @Field(() => ID, { description: 'À qui elles vont' }) versIntervenantId: string;
  @Field(() => Instant, { nullable: true, description: 'Celles qui commencent à partir de là' }) du?: Date | null;
  @Field(() => Instant, { nullable: true, description: 'Exclu' }) au?: Date | null;

  @Field(() => [ID], { nullable: true, description: 'Celles-ci seulement' })
  @IsOptional()
  @ArrayMaxSize(VISITES_MAX, { message: dire(`${VISITES_MAX} éléments au plus.`, `At most ${VISITES_MAX} elements.`) })
  interventionIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Motif, pour les donner malgré des chevauchements' })
  @TexteLimite(LONGUEURS.motif, { forme: 'LIGNES' })
  derogation?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ReattributionPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => [String], { description: 'Les références de ce qui a changé de mains' }) references: string[];
}

@ObjectType({ simpleResolvers: true })
export class VisiteDuCompte {
  @Field(() => ID) id: string;
  @Field(() => String) reference: string;
  @Field(() => EtapeEnum) etape: Etape;
  @Field(() => Instant, { nullable: true }) debutPlanifie: Date | null;
  @Field(() => Instant, { nullable: true }) finPlanifiee: Date | null;
}

@ObjectType({ simpleResolvers: true })
export class VisitesDuCompte {
  @Field(() => Int) total: number;
  @Field(() => [VisiteDuCompte], { description: 'Les vingt premières, par date' }) items: VisiteDuCompte[];
}
