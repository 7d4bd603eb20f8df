import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { CodePostal, dire, EntierEntre } from '../../socle/commun/validation.ts';
import { CanalSouscription } from '../souscription/souscription.entity.ts';
import type { RaisonComptee as Comptee } from './comptage.ts';
import { CritereInput, DesCriteres } from './criteres-saisis.ts';
import { RaisonIneligibilite } from './eligibilite.inputs.ts';
import { PAR_CIBLE_MAX } from './eligibilite.service.ts';

@InputType()
export class EligibiliteAEstimerInput {
  @Field(() => [CritereInput])
  @DesCriteres
  criteres: CritereInput[];
}

@InputType()
export class EstimerEligibiliteInput {
  @Field(() => [EligibiliteAEstimerInput])
  @ArrayMaxSize(PAR_CIBLE_MAX, {
    message: dire(`${PAR_CIBLE_MAX} éligibilités au plus.`, `At most ${PAR_CIBLE_MAX} eligibilities.`),
  })
  @ValidateNested({ each: true })
  eligibilites: EligibiliteAEstimerInput[];

  @Field(() => String, { nullable: true })
  @CodePostal()
  codePostal?: string | null;

  @Field(() => Int, { nullable: true })
  @EntierEntre(1, 250)
  puissance?: number;

  @Field(() => CanalSouscription, { nullable: true }) canal?: CanalSouscription | null;
}

@ObjectType({ simpleResolvers: true })
export class RaisonComptee implements Comptee {
  @Field(() => String) code: string;
  @Field(() => String) fr: string;
  @Field(() => String) en: string;
  @Field(() => Int) nombre: number;
}

@ObjectType({ simpleResolvers: true })
export class ExempleEligibilite {
  @Field(() => Utilisateur) client: Utilisateur;
  @Field(() => Boolean) eligible: boolean;
  @Field(() => [RaisonIneligibilite]) raisons: RaisonIneligibilite[];
}

@ObjectType({ simpleResolvers: true })
export class EstimationEligibilite {
  @Field(() => Int) examines: number;
  @Field(() => Boolean) complet: boolean;
  @Field(() => Int) eligibles: number;
  @Field(() => [RaisonComptee]) raisons: RaisonComptee[];
}
