import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { CodePostal, EntierEntre } from '../../socle/commun/validation.ts';
import { KWH_MAX } from './prix.ts';

export const TypePrix = { UNIQUE: 'UNIQUE', HEURES: 'HEURES' } as const;
export type TypePrix = keyof typeof TypePrix;
registerEnumType(TypePrix, { name: 'TypePrix' });

@InputType()
export class BesoinInput {
  @Field(() => Int)
  @EntierEntre(1, 250)
  puissance: number;

  @Field(() => Int, { nullable: true })
  @EntierEntre(0, KWH_MAX)
  kwhParAn?: number | null;

  @Field(() => Int, {
    nullable: true,
  })
  @EntierEntre(0, 100)
  pourcentCreuses?: number | null;

  @Field(() => String, { nullable: true })
  @CodePostal()
  codePostal?: string | null;

  @Field(() => ID, { nullable: true })
  clientId?: string | null;

  @Field(() => String, { nullable: true })
  numero?: string | null;
}
