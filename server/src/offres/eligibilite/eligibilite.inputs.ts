import { ArrayMaxSize, ArrayNotEmpty, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DemandeDePage, PageDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { CodePostal, dire, JamaisNull, TexteLimite } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { ATTRIBUTS } from './criteres/index.ts';
import { Eligibilite } from './eligibilite.entity.ts';
import { type Critere, type NomAttribut, OPERATEURS, type Operateur, type Raison } from './eligibilite.types.ts';

const AttributEligibilite = Object.fromEntries(Object.keys(ATTRIBUTS).map((nom) => [nom, nom]));
const OperateurCritere = Object.fromEntries(OPERATEURS.map((nom) => [nom, nom]));
registerEnumType(AttributEligibilite, { name: 'AttributEligibilite' });
registerEnumType(OperateurCritere, { name: 'OperateurCritere' });

@InputType('CritereInput')
export class CritereInput implements Critere {
  @Field(() => AttributEligibilite) attribut: NomAttribut;
  @Field(() => OperateurCritere) operateur: Operateur;

  @Field(() => [String])
  valeurs: string[];
}

@ObjectType({ simpleResolvers: true })
export class CritereEligibilite {
  @Field(() => AttributEligibilite) attribut: NomAttribut;
  @Field(() => OperateurCritere) operateur: Operateur;
  @Field(() => [String]) valeurs: string[];
  @Field(() => Texte) mots: Texte;
}

@InputType()
export class CreerEligibiliteInput {
  @Field(() => ID, { nullable: true })
  offreId?: string | null;

  @Field(() => ID, { nullable: true })
  promotionId?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(150)
  libelle?: string | null;

  @Field(() => [CritereInput])
  @ArrayNotEmpty({ message: dire('Il faut au moins un critère.', 'It takes at least one criterion.') })
  @ArrayMaxSize(20, { message: dire('20 critères au plus.', 'At most 20 criteria.') })
  @ValidateNested({ each: true })
  criteres: CritereInput[];

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierEligibiliteInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String, { nullable: true })
  @TexteLimite(150)
  libelle?: string | null;

  @Field(() => [CritereInput], { nullable: true })
  @JamaisNull()
  @ArrayNotEmpty({ message: dire('Il faut au moins un critère.', 'It takes at least one criterion.') })
  @ArrayMaxSize(20, { message: dire('20 critères au plus.', 'At most 20 criteria.') })
  @ValidateNested({ each: true })
  criteres?: CritereInput[];
}

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
