import { ArrayMaxSize, IsOptional } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Texte } from '../../socle/commun/texte.ts';
import { dire, TexteLimite } from '../../socle/commun/validation.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { LONGUEURS } from './intervention.champs.ts';
import { EtapeEnum } from './intervention.enums.ts';
import type { Etape } from './machine.ts';

/** Of one call: all of them are written, or none is. */
export const VISITES_MAX = 200;

@InputType()
export class ReattribuerVisitesInput {
  @Field(() => ID) intervenantId: string;
  @Field(() => ID) versIntervenantId: string;
  @Field(() => Instant, { nullable: true }) du?: Date | null;
  @Field(() => Instant, { nullable: true }) au?: Date | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(VISITES_MAX, { message: dire(`${VISITES_MAX} éléments au plus.`, `At most ${VISITES_MAX} elements.`) })
  interventionIds?: string[] | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(LONGUEURS.motif, { forme: 'LIGNES' })
  derogation?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ReattributionPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => [String]) references: string[];
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
  @Field(() => [VisiteDuCompte]) items: VisiteDuCompte[];
}
