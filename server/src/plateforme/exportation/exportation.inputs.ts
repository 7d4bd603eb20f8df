import { ArrayMaxSize, IsOptional } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { dire } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { Langue } from '../utilisateur/utilisateur.champs.ts';
import { Exportation } from './exportation.entity.ts';

const COLONNES_MAX = 50;

/** What the export of every list is asked; each adds its filters. */
@InputType()
export class DemandeDExport {
  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(COLONNES_MAX, {
    message: dire(`${COLONNES_MAX} colonnes au plus.`, `At most ${COLONNES_MAX} columns.`),
  })
  colonnes?: string[] | null;

  @Field(() => Langue) langue: Langue;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class AnnulerExportInput {
  @Field(() => ID) id: string;
}

@ObjectType({ simpleResolvers: true })
export class ExportVu {
  @Field(() => Exportation, { nullable: true }) exportation: Exportation | null;
}

export const ExportationPayload = PayloadDe('exportation', Exportation);
