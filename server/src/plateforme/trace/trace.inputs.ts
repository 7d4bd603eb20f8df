import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DemandeDeSuite } from '../../socle/commun/liste.ts';
import { JamaisNull, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { OrigineTrace, ResultatTrace } from '../../socle/journal/trace.entity.ts';

@ArgsType()
@InputType('TraceFiltre')
export class ConsulterTraceArgs extends DemandeDeSuite {
  @Field(() => ID, { nullable: true })
  utilisateurId?: string | null;

  @Field(() => String, { nullable: true })
  action?: string | null;

  @Field(() => ResultatTrace, { nullable: true })
  resultat?: ResultatTrace | null;

  @Field(() => OrigineTrace, { nullable: true })
  origine?: OrigineTrace | null;

  @Field(() => String, { nullable: true })
  application?: string | null;

  @Field(() => String, { nullable: true })
  dateDebut?: string | null;

  @Field(() => String, { nullable: true })
  dateFin?: string | null;

  @Field(() => String, {
    nullable: true,
  })
  recherche?: string | null;
}

@InputType()
export class CreerTraceInput {
  @Field(() => String)
  @TexteObligatoire(100)
  action: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(2000, { forme: 'LIGNES' })
  detail?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(60)
  code?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(1000, { forme: 'LIGNES' })
  param?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(2000, { forme: 'LIGNES' })
  codeSql?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(300)
  endPoint?: string | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierTraceInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String, { nullable: true })
  @JamaisNull()
  @TexteObligatoire(100)
  action?: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(2000, { forme: 'LIGNES' })
  detail?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(60)
  code?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(1000, { forme: 'LIGNES' })
  param?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(2000, { forme: 'LIGNES' })
  codeSql?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(300)
  endPoint?: string | null;
}
