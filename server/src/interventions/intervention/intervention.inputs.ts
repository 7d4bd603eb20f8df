import { IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { EntierEntre, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { SignatureInput } from '../signature-client/signature-client.inputs.ts';
import { CHAMPS, LONGUEURS } from './intervention.champs.ts';
import { MotifAttenteEnum } from './intervention.enums.ts';
import type { MotifAttente } from './machine.ts';

@InputType()
export class CreneauInput {
  @Field(() => ID) intervenantId: string;
  @Field(() => Instant) debut: Date;

  @Field(() => Int)
  @EntierEntre(5, 24 * 60)
  dureeMinutes: number;

  @Field(() => String, { nullable: true })
  @TexteLimite(LONGUEURS.motif, { forme: 'LIGNES' })
  derogation?: string | null;
}

@InputType()
export class CreerInterventionInput extends Creation(CHAMPS) {
  @Field(() => ID, { nullable: true }) demandeId?: string | null;

  @Field(() => ID, { nullable: true }) suiteDeId?: string | null;

  @Field(() => CreneauInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  creneau?: CreneauInput | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierInterventionInput extends Modification(CHAMPS) {}

@InputType()
export class PlanifierInterventionInput extends CreneauInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => ID, { nullable: true })
  statutId?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(LONGUEURS.motif, { forme: 'LIGNES' })
  motifPasse?: string | null;
}

@InputType()
export class AnnulerInterventionInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;

  @Field(() => String)
  @TexteObligatoire(LONGUEURS.motif, { forme: 'LIGNES' })
  motif: string;

  @Field(() => ID, { nullable: true }) statutId?: string | null;
}

@InputType()
export class CloturerInterventionInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => ID, { nullable: true }) statutId?: string | null;

  @Field(() => String, {
    nullable: true,
  })
  @TexteLimite(LONGUEURS.reponse, { forme: 'LIGNES' })
  reponseContestation?: string | null;
}

@InputType()
export class ChangerStatutInterventionInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => ID) statutId: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(LONGUEURS.motif, { forme: 'LIGNES' })
  motif?: string | null;

  @Field(() => MotifAttenteEnum, { nullable: true })
  motifAttente?: MotifAttente | null;

  @Field(() => Instant, { nullable: true })
  reprisePrevue?: Date | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(LONGUEURS.rapport, { forme: 'LIGNES' })
  rapport?: string | null;

  @Field(() => Int, { nullable: true })
  minutes?: number | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(LONGUEURS.piece)
  pieceManquante?: string | null;

  @Field(() => Boolean, { nullable: true })
  secondeVisite?: boolean | null;

  @Field(() => SignatureInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  signature?: SignatureInput | null;
}
