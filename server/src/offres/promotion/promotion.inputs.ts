import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { Texte, TexteInput } from '../../socle/commun/texte.ts';
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
  @Field(() => Boolean, { nullable: true, description: 'Ne vaut que pour qui donne son code' })
  @JamaisNull()
  surCode?: boolean;

  @Field(() => Decimal, { nullable: true, description: '% de POURCENTAGE, EUR de MONTANT' })
  valeur?: string | null;

  @Field(() => Int, { nullable: true, description: `De MOIS_OFFERTS : de 1 à ${MOIS_MAX}` })
  mois?: number | null;

  @Field(() => Int, { nullable: true, description: `Mois de la durée PERIODES : de 1 à ${MOIS_MAX}` })
  periodes?: number | null;

  @Field(() => Instant, { nullable: true, description: 'Null : dès l’activation' })
  debut?: Date | null;

  @Field(() => Instant, { nullable: true, description: 'Null : sans fin' })
  fin?: Date | null;

  @Field(() => Int, { nullable: true, description: 'De 0 à 1 000, la plus petite d’abord ; 100 par défaut' })
  @EntierEntre(0, 1000)
  priorite?: number;

  @Field(() => Boolean, { nullable: true, description: 'Seule, quand elle est la première' })
  @JamaisNull()
  exclusive?: boolean;

  @Field(() => Int, { nullable: true, description: `Null : sans limite ; de 1 à ${LIMITE_MAX}` })
  limiteGlobale?: number | null;

  @Field(() => Int, { nullable: true })
  limiteParClient?: number | null;

  @Field(() => [ID], { nullable: true, description: 'Toutes, elles remplacent les précédentes' })
  @JamaisNull()
  @ArrayMaxSize(OFFRES_MAX, { message: dire(`${OFFRES_MAX} offres au plus.`, `At most ${OFFRES_MAX} offers.`) })
  offreIds?: string[];
}

@InputType()
export class CreerPromotionInput extends ContenuPromotionInput {
  @Field(() => String, { description: 'Gardé en majuscules' })
  @CodeCommercial()
  code: string;

  @Field(() => TexteInput)
  @ValidateNested()
  nom: TexteInput;

  @Field(() => TypeActionPromotion) action: TypeActionPromotion;

  @Field(() => TypeDureePromotion, { nullable: true, description: 'TOUJOURS par défaut' })
  @JamaisNull()
  duree?: TypeDureePromotion;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType({ description: 'Un champ absent ne change pas ; ses résultats de test sont repris' })
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
  @Field(() => EtatPromotion, { nullable: true, description: 'Le statut, vu de la période et de la limite' })
  etat?: EtatPromotion | null;
  @Field(() => ID, { nullable: true }) offreId?: string | null;
}

@ObjectType()
export class PromotionPage extends PageDe(Promotion) {}

@ObjectType({ simpleResolvers: true })
export class PromotionPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => Promotion) promotion: Promotion;
}

export const BORNES_PROMOTION = { limite: LIMITE_MAX, mois: MOIS_MAX };
