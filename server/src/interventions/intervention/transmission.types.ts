import { ArrayMaxSize, IsOptional } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Texte } from '../../socle/commun/texte.ts';
import { dire, TexteLimite } from '../../socle/commun/validation.ts';
import { LONGUEURS } from './intervention.champs.ts';

/** Of one call: all of them are written, or none is. */
export const TRANSMISES_MAX = 200;

@InputType()
export class ReprendreInterventionInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
}

@InputType()
export class TransmettreInterventionsInput {
  @Field(() => ID) versStandardisteId: string;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(TRANSMISES_MAX, {
    message: dire(`${TRANSMISES_MAX} éléments au plus.`, `At most ${TRANSMISES_MAX} elements.`),
  })
  interventionIds?: string[] | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(LONGUEURS.motif, { forme: 'LIGNES' })
  note?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class TransmissionPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => [String]) references: string[];
}
