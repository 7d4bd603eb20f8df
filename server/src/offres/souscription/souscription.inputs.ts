import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DemandeDePage, DemandeDeSuite, SuiviDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { CodePostal, EntierEntre, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { Decimal } from '../../socle/graphql/decimal.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { KWH_MAX } from '../offre/prix.ts';
import { Souscription, StatutSouscription } from './souscription.entity.ts';

/** What a price depends on: the same for the preview and for the subscription. */
@InputType()
export abstract class DemandeDePrixInput {
  @Field(() => ID) offreId: string;

  @Field(() => Int)
  @EntierEntre(1, 250)
  puissance: number;

  @Field(() => ID, { nullable: true })
  clientId?: string | null;

  @Field(() => String, { nullable: true })
  numero?: string | null;

  @Field(() => String, { nullable: true })
  @CodePostal()
  codePostal?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(50)
  codePromotion?: string | null;

  @Field(() => Int, { nullable: true })
  @EntierEntre(0, KWH_MAX)
  kwhParAn?: number;

  @Field(() => Int, { nullable: true })
  @EntierEntre(0, 100)
  pourcentCreuses?: number;
}

@InputType()
export class PrevisualiserSouscriptionInput extends DemandeDePrixInput {
  @Field(() => [ID], {
    nullable: true,
  })
  promotionIds?: string[] | null;
}

@InputType()
export class SouscrireOffreInput extends DemandeDePrixInput {
  @Field(() => Decimal, { nullable: true })
  prixAttendu?: string | null;

  @Field(() => Int, {
    nullable: true,
  })
  @EntierEntre(1, 1_000_000)
  versionAttendue?: number;

  @Field(() => Instant, { nullable: true })
  dateDebut?: Date | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class SuspendreSouscriptionInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String)
  @TexteObligatoire(500, { forme: 'LIGNES' })
  motif: string;
}

@InputType()
export class ReprendreSouscriptionInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
}

@InputType()
export class ResilierSouscriptionInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => Instant, { nullable: true })
  dateEffet?: Date | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(500, { forme: 'LIGNES' })
  motif?: string | null;
}

@ArgsType()
class DemandeDeSouscriptions extends DemandeDePage {
  @Field(() => ID, { nullable: true })
  apres?: string | null;
}

@ArgsType()
@InputType('SouscriptionFiltre')
export class ConsulterSouscriptionArgs extends DemandeDeSouscriptions {
  @Field(() => ID, { nullable: true }) offreId?: string | null;
  @Field(() => ID, { nullable: true }) clientId?: string | null;
  @Field(() => StatutSouscription, { nullable: true }) statut?: StatutSouscription | null;
  @Field(() => Instant, { nullable: true }) du?: Date | null;
  @Field(() => Instant, { nullable: true }) au?: Date | null;
  @Field(() => Instant, { nullable: true }) modifieDepuis?: Date | null;
  @Field(() => String, { nullable: true })
  @TexteLimite(100)
  recherche?: string | null;

  @Field(() => Boolean, { nullable: true }) test?: boolean | null;
  @Field(() => Boolean, { nullable: true }) essais?: boolean | null;
}

@ArgsType()
export class VoirOffreSouscriteArgs extends DemandeDeSuite {
  @Field(() => ID, { nullable: true })
  clientId?: string | null;

  @Field(() => StatutSouscription, { nullable: true }) statut?: StatutSouscription | null;
  @Field(() => Instant, { nullable: true }) modifieDepuis?: Date | null;
}

@ObjectType()
export class SouscriptionPage extends SuiviDe(Souscription) {}

export const SouscriptionPayload = PayloadDe('souscription', Souscription);
