import { IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Pagination } from '../../socle/commun/pagination.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { TexteInput } from '../../socle/commun/texte.ts';
import { CouleurHex, EntierEntre, JamaisNull } from '../../socle/commun/validation.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { EtapeEnum } from '../intervention/intervention.enums.ts';
import type { Etape } from '../intervention/machine.ts';
import { StatutIntervention } from './statut.entity.ts';

@InputType()
export class CreerStatutInterventionInput {
  @Field(() => EtapeEnum) etape: Etape;

  @Field(() => TexteInput)
  @ValidateNested()
  libelle: TexteInput;

  @Field(() => TexteInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  libelleClient?: TexteInput | null;

  @Field(() => String)
  @CouleurHex()
  couleur: string;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @EntierEntre(0, 10_000)
  ordre?: number | null;

  @Field(() => Boolean, { nullable: true })
  @JamaisNull()
  actif?: boolean;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierStatutInterventionInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => EtapeEnum, { nullable: true })
  @JamaisNull()
  etape?: Etape;

  @Field(() => TexteInput, { nullable: true })
  @JamaisNull()
  @ValidateNested()
  libelle?: TexteInput;

  @Field(() => TexteInput, { nullable: true })
  @JamaisNull()
  @ValidateNested()
  libelleClient?: TexteInput;

  @Field(() => String, { nullable: true })
  @CouleurHex()
  couleur?: string;

  @Field(() => Int, { nullable: true })
  @EntierEntre(0, 10_000)
  ordre?: number;

  @Field(() => Boolean, { nullable: true })
  @JamaisNull()
  actif?: boolean;
}

@ObjectType({ simpleResolvers: true })
export class StatutInterventionPage {
  @Field(() => [StatutIntervention]) items: StatutIntervention[];
  @Field(() => Pagination) pagination: Pagination;
}

export const StatutInterventionPayload = PayloadDe('statut', StatutIntervention);
