import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LigneRefusee } from '../../plateforme/import-csv/ligne-refusee.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { dire, EntierEntre, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CHAMPS_IMPORT, type ChampImport } from './lignes.ts';

const ChampImportEnum = Object.fromEntries(CHAMPS_IMPORT.map((champ) => [champ, champ]));
registerEnumType(ChampImportEnum, { name: 'ChampImport' });

const TROP = { message: dire('250 éléments au plus.', 'At most 250 elements.') };

@InputType()
export class ColonneImportInput {
  @Field(() => ChampImportEnum) champ: ChampImport;

  @Field(() => String, { description: 'En-tête de la colonne du fichier' })
  @TexteObligatoire(200)
  colonne: string;
}

@InputType()
export class ValeurStatutImport {
  @Field(() => String, { description: 'Telle qu’elle est dans le fichier' })
  @TexteObligatoire(100)
  valeur: string;

  @Field(() => ID) statutId: string;
}

@InputType({
  description: 'Pour les lignes sans client ou sans intervenant : choisi d’après la référence, toujours le même',
})
export class RepartitionImport {
  @Field(() => [ID])
  @ArrayMaxSize(250, TROP)
  clientIds: string[];

  @Field(() => [ID])
  @ArrayMaxSize(250, TROP)
  intervenantIds: string[];
}

@InputType({ description: 'Demande aussi le droit de creerUtilisateur, et celui de donner ce rôle' })
export class NouveauxClientsInput {
  @Field(() => ID, { description: 'Un rôle de client' }) roleId: string;
}

@InputType()
export class ImporterInterventionsInput {
  @Field(() => ID, { description: 'Rendu par POST /fichiers, usage import' }) fichierId: string;

  @Field(() => String, { description: 'Nom de la source : avec la référence, rien n’est importé deux fois' })
  @TexteObligatoire(40)
  source: string;

  @Field(() => [ColonneImportInput])
  @ArrayMaxSize(50, TROP)
  @ValidateNested({ each: true })
  colonnes: ColonneImportInput[];

  @Field(() => [ValeurStatutImport])
  @ArrayMaxSize(250, TROP)
  @ValidateNested({ each: true })
  statuts: ValeurStatutImport[];

  @Field(() => String, { description: 'Format Luxon des dates : dd/MM/yyyy HH:mm' })
  @TexteObligatoire(60)
  formatDate: string;

  @Field(() => String, { description: 'Fuseau IANA des dates : Europe/Paris' })
  @TexteObligatoire(60)
  fuseau: string;

  @Field(() => ID) urgenceParDefautId: string;

  @Field(() => RepartitionImport, { nullable: true })
  @IsOptional()
  @ValidateNested()
  repartition?: RepartitionImport | null;

  @Field(() => NouveauxClientsInput, {
    nullable: true,
    description:
      'Créer les clients que décrivent CLIENT_NOM, CLIENT_PRENOM, CLIENT_TELEPHONE et CLIENT_EMAIL, s’ils sont inconnus ; absent : non',
  })
  @IsOptional()
  @ValidateNested()
  nouveauxClients?: NouveauxClientsInput | null;

  @Field(() => Boolean, { description: 'Vrai : rapporte tout, n’importe rien' }) simulation: boolean;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'Première ligne de données du lot : 1, puis suivante du lot d’avant',
  })
  @EntierEntre(1, 10_000_000)
  ligne: number;
}

@ObjectType({ simpleResolvers: true, description: 'lues = importees + refusees' })
export class LotImport {
  @Field(() => Int, { description: 'Lignes de données du fichier' }) total: number;
  @Field(() => Int) lues: number;
  @Field(() => Int) importees: number;
  @Field(() => Int) refusees: number;
  @Field(() => [LigneRefusee]) refus: LigneRefusee[];
  @Field(() => [LigneRefusee], { description: 'Lignes importées dont quelque chose est à savoir' })
  avertissements: LigneRefusee[];
  @Field(() => Int, { description: 'Comptes créés, sans mot de passe ni invitation' }) clientsCrees: number;
  @Field(() => Int, { description: 'Clients décrits par ce lot qui ont déjà un compte' }) clientsReconnus: number;
  @Field(() => Int, {
    nullable: true,
    description: 'À donner dans ligne pour le lot suivant ; null : le fichier est fini',
  })
  suivante: number | null;
  @Field(() => String, { description: 'CSV des lignes refusées avec leur raison' }) rejetsUrl: string;
}

@ObjectType({ simpleResolvers: true })
export class ImportPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => LotImport) lot: LotImport;
}
