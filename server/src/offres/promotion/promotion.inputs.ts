import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { TexteLimite } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { EtatPromotion } from './etat.ts';
import { CHAMPS } from './promotion.champs.ts';
import { Promotion, StatutPromotion } from './promotion.entity.ts';

const LIMITE_MAX = 100_000_000;
const MOIS_MAX = 60;

@InputType()
export class CreerPromotionInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierPromotionInput extends Modification(CHAMPS) {}

@InputType()
export class ActiverPromotionInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
}

@InputType()
export class DesactiverPromotionInput extends ActiverPromotionInput {}

@ArgsType()
export class ConsulterPromotionArgs extends DemandeDePage {
  @Field(() => String, { nullable: true })
  @TexteLimite(100)
  recherche?: string | null;

  @Field(() => StatutPromotion, { nullable: true }) statut?: StatutPromotion | null;
  @Field(() => EtatPromotion, { nullable: true })
  etat?: EtatPromotion | null;
  @Field(() => Boolean, { nullable: true })
  presqueEpuisee?: boolean | null;
  @Field(() => ID, { nullable: true }) offreId?: string | null;
}

@ObjectType()
export class PromotionPage extends PageDe(Promotion) {}

export const PromotionPayload = PayloadDe('promotion', Promotion);

export const BORNES_PROMOTION = { limite: LIMITE_MAX, mois: MOIS_MAX };
