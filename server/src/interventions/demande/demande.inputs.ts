import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { Creation } from '../../socle/champs/saisie.ts';
import { DemandeDeSuite, SuiteDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CHAMPS } from './demande.champs.ts';
import { Demande } from './demande.entity.ts';

@ArgsType()
export class ConsulterDemandeArgs extends DemandeDeSuite {
  @Field(() => Boolean, { nullable: true }) miennes?: boolean | null;
}

@InputType()
export class DemanderInterventionInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class RefuserDemandeInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String)
  @TexteObligatoire(1000, { forme: 'LIGNES' })
  motif: string;
}

@InputType()
export class RetirerDemandeInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String, { nullable: true })
  @TexteLimite(1000, { forme: 'LIGNES' })
  motif?: string | null;
}

export const DemandePage = SuiteDe(Demande);
export const DemandePayload = PayloadDe('demande', Demande);
