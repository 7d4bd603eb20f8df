import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { CodePostal } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { AttributEligibilite, OperateurCritere } from './criteres-saisis.ts';
import { CHAMPS } from './eligibilite.champs.ts';
import { Eligibilite } from './eligibilite.entity.ts';
import { type NomAttribut, type Operateur, type Raison } from './eligibilite.types.ts';

@ObjectType({ simpleResolvers: true })
export class CritereEligibilite {
  @Field(() => AttributEligibilite) attribut: NomAttribut;
  @Field(() => OperateurCritere) operateur: Operateur;
  @Field(() => [String]) valeurs: string[];
  @Field(() => Texte) mots: Texte;
}

@InputType()
export class CreerEligibiliteInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierEligibiliteInput extends Modification(CHAMPS) {}

@ArgsType()
export class ConsulterEligibiliteArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true }) offreId?: string | null;
  @Field(() => ID, { nullable: true }) promotionId?: string | null;
}

@ArgsType()
export class VerifierEligibiliteArgs {
  @Field(() => ID, { nullable: true }) offreId?: string | null;
  @Field(() => ID, { nullable: true }) promotionId?: string | null;
  @Field(() => ID, { nullable: true }) clientId?: string | null;
  @Field(() => String, { nullable: true }) numero?: string | null;

  @Field(() => String, { nullable: true })
  @CodePostal()
  codePostal?: string | null;

  @Field(() => Int, { nullable: true }) puissance?: number | null;
  @Field(() => Int, { nullable: true }) kwhParAn?: number | null;
  @Field(() => Int, { nullable: true }) pourcentCreuses?: number | null;
}

@ObjectType()
export class EligibilitePage extends PageDe(Eligibilite) {}

export const EligibilitePayload = PayloadDe('eligibilite', Eligibilite);

@ObjectType({ simpleResolvers: true })
export class RaisonIneligibilite implements Raison {
  @Field(() => String) code: string;
  @Field(() => String) fr: string;
  @Field(() => String) en: string;
}

@ObjectType({ simpleResolvers: true })
export class VerdictEligibilite {
  @Field(() => Boolean) eligible: boolean;
  @Field(() => [RaisonIneligibilite])
  raisons: RaisonIneligibilite[];
}
