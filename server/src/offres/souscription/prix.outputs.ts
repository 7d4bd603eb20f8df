import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Texte } from '../../socle/commun/texte.ts';
import { Decimal } from '../../socle/graphql/decimal.ts';
import { RaisonIneligibilite } from '../eligibilite/eligibilite.inputs.ts';
import type { PromotionEcartee } from '../promotion/ecarts.ts';
import { TypeActionPromotion, TypeDureePromotion } from '../promotion/promotion.champs.ts';

@ObjectType({ simpleResolvers: true })
class EtapeDePrix {
  @Field(() => ID) promotionId: number;
  @Field(() => String) code: string;
  @Field(() => Texte) nom: Texte;
  @Field(() => TypeActionPromotion) action: TypeActionPromotion;
  @Field(() => Decimal, { nullable: true }) valeur: string | null;
  @Field(() => Int, { nullable: true }) mois: number | null;
  @Field(() => TypeDureePromotion) duree: TypeDureePromotion;
  @Field(() => Int, { nullable: true }) periodes: number | null;
  @Field(() => Decimal) avant: string;
  @Field(() => Decimal) gain: string;
  @Field(() => Decimal) apres: string;
}

@ObjectType({ simpleResolvers: true })
class TarifApplique {
  @Field(() => Int) puissance: number;
  @Field(() => Decimal) abonnement: string;
  @Field(() => Decimal, { nullable: true }) kwh: string | null;
  @Field(() => Decimal, { nullable: true }) kwhPleines: string | null;
  @Field(() => Decimal, { nullable: true }) kwhCreuses: string | null;
}

@ObjectType({ simpleResolvers: true })
class PrixDetaille {
  @Field(() => TarifApplique) tarif: TarifApplique;
  @Field(() => Decimal) fraisActivation: string;
  @Field(() => Int) engagementMois: number;
  @Field(() => Boolean)
  prixExact: boolean;
  @Field(() => Int) versionNumero: number;
  @Field(() => Int) kwhParAn: number;
  @Field(() => Int) pourcentCreuses: number;
  @Field(() => Decimal) base: string;
  @Field(() => [EtapeDePrix]) etapes: EtapeDePrix[];
  @Field(() => Decimal) total: string;
  @Field(() => Decimal) activation: string;
  @Field(() => [Decimal]) mois: string[];
}

@ObjectType({ simpleResolvers: true })
export class PromotionNonAppliquee implements PromotionEcartee {
  @Field(() => ID) promotionId: number;
  @Field(() => String) code: string;
  @Field(() => Texte) nom: Texte;
  @Field(() => [RaisonIneligibilite]) raisons: RaisonIneligibilite[];
}

@ObjectType({ simpleResolvers: true })
export class OffreNommee {
  @Field(() => String) code: string;
  @Field(() => Texte) nom: Texte;
}

@ObjectType({ simpleResolvers: true })
export class TermesSouscription extends PrixDetaille {
  @Field(() => OffreNommee) offre: OffreNommee;
  @Field(() => String, { nullable: true }) codePostal: string | null;
}

@ObjectType({ simpleResolvers: true })
export class DevisSouscription extends PrixDetaille {
  @Field(() => Boolean) eligible: boolean;
  @Field(() => [RaisonIneligibilite]) raisons: RaisonIneligibilite[];
  @Field(() => Boolean) test: boolean;
  @Field(() => [PromotionNonAppliquee], {
    nullable: true,
  })
  ecartees: PromotionNonAppliquee[] | null;
}
