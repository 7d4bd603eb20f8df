import { ArrayMaxSize, IsOptional } from 'class-validator';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { dire, EntierEntre } from '../../socle/commun/validation.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import { LIBELLES } from '../nouvelles/libelles.ts';

const INTERVENTIONS_MAX = 50;
const SECONDES_MAX = 600;
/** In the place of what a slow listener was not given: read again what is shown. */
export const RATTRAPAGE = 'RATTRAPAGE';

const TypeEvenementIntervention: Record<string, string> = Object.fromEntries(
  [...Object.keys(LIBELLES), RATTRAPAGE].map((type) => [type, type]),
);
registerEnumType(TypeEvenementIntervention, { name: 'TypeEvenementIntervention' });

@ObjectType({ simpleResolvers: true })
export class EvenementIntervention {
  @Field(() => TypeEvenementIntervention) type: string;
  @Field(() => ID, { nullable: true }) id: number | null;
  @Field(() => String, { nullable: true }) reference: string | null;
  @Field(() => Int, { nullable: true }) version: number | null;
  @Field(() => Boolean) retiree: boolean;
  @Field(() => Utilisateur, { nullable: true }) acteur: object | null;
  @Field(() => Intervention, { nullable: true }) intervention: object | null;
}

@ArgsType()
export class InterventionModifieeArgs {
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(INTERVENTIONS_MAX, {
    message: dire(`${INTERVENTIONS_MAX} interventions au plus.`, `At most ${INTERVENTIONS_MAX} interventions.`),
  })
  interventionIds?: string[] | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @EntierEntre(0, SECONDES_MAX)
  secondesAvant?: number | null;
}
