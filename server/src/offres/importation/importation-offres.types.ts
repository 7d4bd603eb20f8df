import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LigneRefusee } from '../../plateforme/import-csv/ligne-refusee.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { EntierEntre } from '../../socle/commun/validation.ts';
import { AvertissementPrix } from '../offre/offre.inputs.ts';

@InputType()
export class ImporterOffresInput {
  @Field(() => ID, { description: 'Rendu par POST /fichiers, usage import' }) fichierId: string;

  @Field(() => Boolean, { description: 'Vrai : rapporte tout, n’importe rien' }) simulation: boolean;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'Première offre du lot : 1, puis suivante du lot d’avant',
  })
  @EntierEntre(1, 10_000_000)
  rang: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Des prix qui surprennent (avertissements) ont été vérifiés ; sans cela leurs offres sont refusées',
  })
  confirme?: boolean | null;
}

export enum SortOffre {
  CREEE = 'CREEE',
  VERSION_OUVERTE = 'VERSION_OUVERTE',
  MODIFIEE = 'MODIFIEE',
}
registerEnumType(SortOffre, { name: 'SortOffre' });

@ObjectType({ simpleResolvers: true, description: 'Une offre que ce lot crée ou change, ou le ferait' })
export class OffreTouchee {
  @Field(() => String) code: string;
  @Field(() => String, { description: 'Fournisseur et offre, comme dans le fichier' }) nom: string;
  @Field(() => SortOffre) sort: SortOffre;
}

@ObjectType({ simpleResolvers: true })
export class AvertissementImport extends AvertissementPrix {
  @Field(() => String, { description: 'Son code' }) offre: string;
  @Field(() => Int) ligne: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'En offres : lues = creees + versionsOuvertes + modifiees + inchangees + refusees',
})
export class LotOffres {
  @Field(() => Int, { description: 'Offres du fichier, chacune avec ses lignes de toutes les puissances' })
  total: number;

  @Field(() => Int, { description: 'Lignes de données du fichier' }) lignes: number;
  @Field(() => Int) lues: number;
  @Field(() => Int, { description: 'Leur version 1, en brouillon' }) creees: number;
  @Field(() => Int, { description: 'Tarifs changés : la version suivante, en brouillon' }) versionsOuvertes: number;
  @Field(() => Int, { description: 'La version déjà en préparation a changé, ou seulement la fiche' })
  modifiees: number;
  @Field(() => Int) inchangees: number;
  @Field(() => Int) refusees: number;
  @Field(() => [OffreTouchee]) touchees: OffreTouchee[];
  @Field(() => [AvertissementImport], { description: 'Des prix qui surprennent : à confirmer ; 500 au plus' })
  avertissements: AvertissementImport[];
  @Field(() => [LigneRefusee], { description: '500 au plus ; toutes sont dans rejetsUrl' }) refus: LigneRefusee[];
  @Field(() => Int, { nullable: true, description: 'À donner dans rang pour le lot suivant ; null : fini' })
  suivante: number | null;
  @Field(() => String, { description: 'CSV des lignes refusées avec leur raison' }) rejetsUrl: string;
}

@ObjectType({ simpleResolvers: true })
export class ImportOffresPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => LotOffres) lot: LotOffres;
}
