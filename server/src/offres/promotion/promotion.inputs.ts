import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { TexteInput } from '../../socle/commun/texte.ts';
import { dire, EntierEntre, JamaisNull, TexteLimite } from '../../socle/commun/validation.ts';
import { Decimal } from '../../socle/graphql/decimal.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { CodeCommercial } from '../offre/offre.inputs.ts';
import { EtatPromotion } from './etat.ts';
import { Promotion, StatutPromotion, TypeActionPromotion, TypeDureePromotion } from './promotion.entity.ts';

const LIMITE_MAX = 100_000_000;
const OFFRES_MAX = 250;
const MOIS_MAX = 60;

/** An optional number between two bounds; null empties it. */
@InputType()
abstract class ContenuPromotionInput {
  @Field(() => Boolean, { nullable: true })
  @JamaisNull()
  surCode?: boolean;

  @Field(() => Decimal, { nullable: true })
  valeur?: string | null;

  @Field(() => Int, { nullable: true })
  mois?: number | null;

  @Field(() => Int, { nullable: true })
  periodes?: number | null;

  @Field(() => Instant, { nullable: true })
  debut?: Date | null;

  @Field(() => Instant, { nullable: true })
  fin?: Date | null;

  @Field(() => Int, { nullable: true })
  @EntierEntre(0, 1000)
  priorite?: number;

  @Field(() => Boolean, { nullable: true })
  @JamaisNull()
  exclusive?: boolean;

  @Field(() => Int, { nullable: true })
  limiteGlobale?: number | null;

  @Field(() => Int, { nullable: true })
  limiteParClient?: number | null;

  @Field(() => [ID], { nullable: true })
  @JamaisNull()
  @ArrayMaxSize(OFFRES_MAX, { message: dire(`${OFFRES_MAX} offres au plus.`, `At most ${OFFRES_MAX} offers.`) })
  offreIds?: string[];
}

@InputType()
export class CreerPromotionInput extends ContenuPromotionInput {
  @Field(() => String)
  @CodeCommercial()
  code: string;

  @Field(() => TexteInput)
  @ValidateNested()
  nom: TexteInput;

  @Field(() => TypeActionPromotion) action: TypeActionPromotion;

  @Field(() => TypeDureePromotion, { nullable: true })
  @JamaisNull()
  duree?: TypeDureePromotion;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierPromotionInput extends ContenuPromotionInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => TexteInput, { nullable: true })
  @JamaisNull()
  @ValidateNested()
  nom?: TexteInput;

  @Field(() => TypeActionPromotion, { nullable: true })
  @JamaisNull()
  action?: TypeActionPromotion;

  @Field(() => TypeDureePromotion, { nullable: true })
  @JamaisNull()
  duree?: TypeDureePromotion;
}

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
  @Field(() => ID, { nullable: true }) offreId?: string | null;
}

@ObjectType()
export class PromotionPage extends PageDe(Promotion) {}

export const PromotionPayload = PayloadDe('promotion', Promotion);

export const BORNES_PROMOTION = { limite: LIMITE_MAX, mois: MOIS_MAX };
