import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Texte } from '../../../socle/commun/texte.ts';
import { Instant } from '../../../socle/graphql/instant.ts';

export enum NatureFaute {
  MODIFIEE = 'MODIFIEE',
  SUPPRIMEE = 'SUPPRIMEE',
  AJOUTEE = 'AJOUTEE',
  SCEAU_ALTERE = 'SCEAU_ALTERE',
}
registerEnumType(NatureFaute, { name: 'NatureFauteTrace' });

@ObjectType({ simpleResolvers: true })
export class FauteTrace {
  @Field(() => NatureFaute) nature: NatureFaute;
  @Field(() => ID, { nullable: true })
  traceId: number | null;
  @Field(() => Int) sceau: number;
  @Field(() => Texte) message: Texte;
}

@ObjectType({ simpleResolvers: true })
export class VerificationTraces {
  @Field(() => Boolean) intacte: boolean;

  @Field(() => Int)
  nombre: number;

  @Field(() => Int)
  sceaux: number;

  @Field(() => Int)
  sceauxTotal: number;

  @Field(() => Int)
  purgees: number;

  @Field(() => Int)
  nonScellees: number;

  @Field(() => Instant, { nullable: true })
  nonScelleesDepuis: Date | null;

  @Field(() => FauteTrace, { nullable: true })
  premiereFaute: FauteTrace | null;

  @Field(() => String, { nullable: true })
  tete: string | null;

  @Field(() => Instant, { nullable: true })
  scelleA: Date | null;

  @Field(() => Int, { nullable: true })
  suite: number | null;
}
