import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DemandeDeSuite, SuiviDe } from '../../socle/commun/liste.ts';
import { SensTri } from '../../socle/commun/tri.ts';
import { dire, TexteLimite } from '../../socle/commun/validation.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { BesoinInput, TypePrix } from './catalogue.inputs.ts';
import { Offre, StatutOffre } from './offre.entity.ts';
import { StatutVersion } from './version-offre.entity.ts';

export enum OffreTriChamp {
  NOM = 'NOM',
  /** The name in English: a list reads in the order of what it shows. */
  NOM_EN = 'NOM_EN',
  CODE = 'CODE',
  FOURNISSEUR = 'FOURNISSEUR',
  STATUT = 'STATUT',
  MODIFICATION = 'MODIFICATION',
}
registerEnumType(OffreTriChamp, { name: 'OffreTriChamp' });

@ArgsType()
export class ConsulterOffreArgs extends DemandeDeSuite {
  @Field(() => String, { nullable: true })
  @TexteLimite(100)
  recherche?: string | null;

  @Field(() => StatutOffre, { nullable: true })
  statut?: StatutOffre | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(100)
  fournisseur?: string | null;

  @Field(() => StatutVersion, { nullable: true })
  preparation?: StatutVersion | null;

  @Field(() => Boolean, { nullable: true })
  eligibleSeulement?: boolean | null;

  @Field(() => [String], { nullable: true })
  @ArrayMaxSize(20, { message: dire('20 codes au plus.', 'At most 20 codes.') })
  codes?: string[] | null;

  @Field(() => Boolean, { nullable: true })
  reglementee?: boolean | null;

  @Field(() => TypePrix, {
    nullable: true,
  })
  typePrix?: TypePrix | null;

  @Field(() => Instant, { nullable: true })
  modifieDepuis?: Date | null;

  @Field(() => BesoinInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  besoin?: BesoinInput | null;

  @Field(() => OffreTriChamp, { nullable: true })
  tri?: OffreTriChamp | null;

  @Field(() => SensTri, { nullable: true })
  sens?: SensTri | null;
}

@ObjectType({ simpleResolvers: true })
export class EtatPreparation {
  @Field(() => StatutVersion) statut: StatutVersion;
  @Field(() => Int) nombre: number;
}

@ObjectType()
export class OffrePage extends SuiviDe(Offre) {}
