import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Texte } from '../../socle/commun/texte.ts';
import { Decimal } from '../../socle/graphql/decimal.ts';
import { RaisonIneligibilite } from '../eligibilite/eligibilite.inputs.ts';
import type { PromotionEcartee } from '../promotion/ecarts.ts';
import { TypeActionPromotion, TypeDureePromotion } from '../promotion/promotion.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'La part d’une promotion, au centime : apres = avant − gain' })
class EtapeDePrix {
  @Field(() => ID) promotionId: number;
  @Field(() => String) code: string;
  @Field(() => Texte) nom: Texte;
  @Field(() => TypeActionPromotion) action: TypeActionPromotion;
  @Field(() => Decimal, { nullable: true, description: 'En % ou en EUR, selon action' }) valeur: string | null;
  @Field(() => Int, { nullable: true, description: 'Mois offerts' }) mois: number | null;
  @Field(() => TypeDureePromotion) duree: TypeDureePromotion;
  @Field(() => Int, { nullable: true, description: 'Mois touchés, quand duree est PERIODES' }) periodes: number | null;
  @Field(() => Decimal) avant: string;
  @Field(() => Decimal) gain: string;
  @Field(() => Decimal) apres: string;
}

@ObjectType({ simpleResolvers: true, description: 'EUR TTC' })
class TarifApplique {
  @Field(() => Int) puissance: number;
  @Field(() => Decimal) abonnement: string;
  @Field(() => Decimal, { nullable: true }) kwh: string | null;
  @Field(() => Decimal, { nullable: true }) kwhPleines: string | null;
  @Field(() => Decimal, { nullable: true }) kwhCreuses: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Une première année, EUR TTC au centime' })
class PrixDetaille {
  @Field(() => TarifApplique) tarif: TarifApplique;
  @Field(() => Decimal) fraisActivation: string;
  @Field(() => Int) engagementMois: number;
  @Field(() => Boolean, {
    description: 'Faux : aux prix du tarif, qui n’en dit pas tous (jours, saisons, autres heures)',
  })
  prixExact: boolean;
  @Field(() => Int) versionNumero: number;
  @Field(() => Int) kwhParAn: number;
  @Field(() => Int) pourcentCreuses: number;
  @Field(() => Decimal, { description: 'Sans promotion' }) base: string;
  @Field(() => [EtapeDePrix], { description: 'Dans l’ordre où elles s’appliquent' }) etapes: EtapeDePrix[];
  @Field(() => Decimal) total: string;
  @Field(() => Decimal, { description: 'Ce qui reste des frais d’activation' }) activation: string;
  @Field(() => [Decimal], { description: 'Le premier d’abord ; avec activation, leur somme est total' }) mois: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Elle n’enlève rien à ce prix, et pourquoi' })
export class PromotionNonAppliquee implements PromotionEcartee {
  @Field(() => ID) promotionId: number;
  @Field(() => String) code: string;
  @Field(() => Texte) nom: Texte;
  @Field(() => [RaisonIneligibilite]) raisons: RaisonIneligibilite[];
}

@ObjectType({ simpleResolvers: true, description: 'Comme elle s’appelait le jour de la souscription' })
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
  @Field(() => Boolean, { description: 'Avec un numéro de test' }) test: boolean;
  @Field(() => [PromotionNonAppliquee], {
    nullable: true,
    description: 'Du code saisi, pourquoi il ne change rien ; d’une simulation, toutes',
  })
  ecartees: PromotionNonAppliquee[] | null;
}
