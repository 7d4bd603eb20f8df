import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Texte } from '../../socle/commun/texte.ts';
import { dire } from '../../socle/commun/validation.ts';
import { Intervention } from './intervention.entity.ts';

const CLOTUREES_MAX = 100;
const DE_1_A_100 = { message: dire(`De 1 à ${CLOTUREES_MAX}.`, `From 1 to ${CLOTUREES_MAX}.`) };

@InputType('InterventionACloturerInput')
export class ACloturer {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
}

@InputType()
export class CloturerInterventionsInput {
  @Field(() => [ACloturer])
  @ArrayMinSize(1, DE_1_A_100)
  @ArrayMaxSize(CLOTUREES_MAX, DE_1_A_100)
  interventions: ACloturer[];
}

@ObjectType('ClotureRefusee', { simpleResolvers: true })
export class Refusee {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) reference: string | null;
  @Field(() => Texte) raison: Texte;
}

@ObjectType({ simpleResolvers: true })
export class CloturesPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => [Intervention]) cloturees: Intervention[];
  @Field(() => [Refusee]) refusees: Refusee[];
}
