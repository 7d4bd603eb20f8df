import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DemandeDePage, PageDe } from '../../commun/liste.ts';
import { SensTri } from '../../commun/tri.ts';
import { TexteLimite } from '../../commun/validation.ts';
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
export class ConsulterOffreArgs extends DemandeDePage {
  @Field(() => String, { nullable: true })
  @TexteLimite(100)
  recherche?: string | null;

  @Field(() => StatutOffre, { nullable: true })
  statut?: StatutOffre | null;

  @Field(() => String, { nullable: true, description: 'En toutes lettres, comme dans fournisseurs' })
  @TexteLimite(100)
  fournisseur?: string | null;

  @Field(() => StatutVersion, { nullable: true, description: 'De la version en préparation ; demande OFFRE_GERER' })
  preparation?: StatutVersion | null;

  @Field(() => Boolean, { nullable: true, description: 'Seulement celles que l’appelant peut souscrire' })
  eligibleSeulement?: boolean | null;

  @Field(() => OffreTriChamp, { nullable: true, description: 'Par nom, par défaut' })
  tri?: OffreTriChamp | null;

  @Field(() => SensTri, { nullable: true })
  sens?: SensTri | null;
}

@ObjectType({ simpleResolvers: true, description: 'Combien d’offres ont une version en préparation dans cet état' })
export class EtatPreparation {
  @Field(() => StatutVersion) statut: StatutVersion;
  @Field(() => Int) nombre: number;
}

@ObjectType()
export class OffrePage extends PageDe(Offre) {}
