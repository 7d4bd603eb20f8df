import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LigneRefusee } from '../../plateforme/import-csv/ligne-refusee.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { dire, EntierEntre, TexteObligatoire } from '../../socle/commun/validation.ts';
import { CHAMPS_IMPORT, type ChampImport } from './lignes.ts';

const ChampImportEnum = Object.fromEntries(CHAMPS_IMPORT.map((champ) => [champ, champ]));
registerEnumType(ChampImportEnum, { name: 'ChampImport' });

const TROP = { message: dire('250 éléments au plus.', 'At most 250 elements.') };

@InputType()
export class ColonneImportInput {
  @Field(() => ChampImportEnum) champ: ChampImport;

  @Field(() => String)
  @TexteObligatoire(200)
  colonne: string;
}

@InputType()
export class ValeurStatutImport {
  @Field(() => String)
  @TexteObligatoire(100)
  valeur: string;

  @Field(() => ID) statutId: string;
}

@InputType()
export class RepartitionImport {
  @Field(() => [ID])
  @ArrayMaxSize(250, TROP)
  clientIds: string[];

  @Field(() => [ID])
  @ArrayMaxSize(250, TROP)
  intervenantIds: string[];
}

@InputType()
export class NouveauxClientsInput {
  @Field(() => ID) roleId: string;
}

@InputType()
export class ImporterInterventionsInput {
  @Field(() => ID) fichierId: string;

  @Field(() => String)
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

  @Field(() => String)
  @TexteObligatoire(60)
  formatDate: string;

  @Field(() => String)
  @TexteObligatoire(60)
  fuseau: string;

  @Field(() => ID) urgenceParDefautId: string;

  @Field(() => RepartitionImport, { nullable: true })
  @IsOptional()
  @ValidateNested()
  repartition?: RepartitionImport | null;

  @Field(() => NouveauxClientsInput, {
    nullable: true,
  })
  @IsOptional()
  @ValidateNested()
  nouveauxClients?: NouveauxClientsInput | null;

  @Field(() => Boolean) simulation: boolean;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
  })
  @EntierEntre(1, 10_000_000)
  ligne: number;
}

@ObjectType({ simpleResolvers: true })
export class LotImport {
  @Field(() => Int) total: number;
  @Field(() => Int) lues: number;
  @Field(() => Int) importees: number;
  @Field(() => Int) refusees: number;
  @Field(() => [LigneRefusee]) refus: LigneRefusee[];
  @Field(() => [LigneRefusee])
  avertissements: LigneRefusee[];
  @Field(() => Int) clientsCrees: number;
  @Field(() => Int) clientsReconnus: number;
  @Field(() => Int, {
    nullable: true,
  })
  suivante: number | null;
  @Field(() => String) rejetsUrl: string;
}

export const ImportPayload = PayloadDe('lot', LotImport, 'ImportPayload');
