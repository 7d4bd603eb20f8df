import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LigneRefusee } from '../../plateforme/import-csv/ligne-refusee.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { EntierEntre } from '../../socle/commun/validation.ts';
import { AvertissementPrix } from '../offre/offre.inputs.ts';

@InputType()
export class ImporterOffresInput {
  @Field(() => ID) fichierId: string;

  @Field(() => Boolean) simulation: boolean;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
  })
  @EntierEntre(1, 10_000_000)
  rang: number;

  @Field(() => Boolean, {
    nullable: true,
  })
  confirme?: boolean | null;
}

export enum SortOffre {
  CREEE = 'CREEE',
  VERSION_OUVERTE = 'VERSION_OUVERTE',
  MODIFIEE = 'MODIFIEE',
}
registerEnumType(SortOffre, { name: 'SortOffre' });

@ObjectType({ simpleResolvers: true })
export class OffreTouchee {
  @Field(() => String) code: string;
  @Field(() => String) nom: string;
  @Field(() => SortOffre) sort: SortOffre;
}

@ObjectType({ simpleResolvers: true })
export class AvertissementImport extends AvertissementPrix {
  @Field(() => String) offre: string;
  @Field(() => Int) ligne: number;
}

@ObjectType({
  simpleResolvers: true,
})
export class LotOffres {
  @Field(() => Int)
  total: number;

  @Field(() => Int) lignes: number;
  @Field(() => Int) lues: number;
  @Field(() => Int) creees: number;
  @Field(() => Int) versionsOuvertes: number;
  @Field(() => Int)
  modifiees: number;
  @Field(() => Int) inchangees: number;
  @Field(() => Int) refusees: number;
  @Field(() => [OffreTouchee]) touchees: OffreTouchee[];
  @Field(() => [AvertissementImport])
  avertissements: AvertissementImport[];
  @Field(() => [LigneRefusee]) refus: LigneRefusee[];
  @Field(() => Int, { nullable: true })
  suivante: number | null;
  @Field(() => String) rejetsUrl: string;
}

export const ImportOffresPayload = PayloadDe('lot', LotOffres, 'ImportOffresPayload');
