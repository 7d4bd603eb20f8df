import { Field, ID, InputType, Int } from 'type-graphql';
import { CodePostalDAdresse, EntierEntre, TexteLimite, TexteObligatoire } from '../../socle/commun/validation.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { MotifAttenteEnum } from './intervention.enums.ts';
import type { MotifAttente } from './machine.ts';

export const LONGUEURS = {
  titre: 200,
  description: 5000,
  adresse: 300,
  motif: 1000,
  rapport: 10_000,
  reponse: 5000,
};

@InputType()
export class CreerInterventionInput {
  @Field(() => ID) clientId: string;

  @Field(() => String)
  @TexteObligatoire(LONGUEURS.titre)
  titre: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(LONGUEURS.description, { forme: 'LIGNES' })
  description?: string | null;

  @Field(() => String)
  @TexteObligatoire(LONGUEURS.adresse)
  adresse: string;

  @Field(() => String, { nullable: true })
  @CodePostalDAdresse()
  codePostal?: string | null;

  @Field(() => ID) urgenceId: string;

  @Field(() => Instant, { nullable: true })
  datePrevue?: Date | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(LONGUEURS.motif, { forme: 'LIGNES' })
  motifPasse?: string | null;

  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierInterventionInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => ID, { nullable: true }) clientId?: string;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(LONGUEURS.titre)
  titre?: string;

  @Field(() => String, { nullable: true })
  @TexteLimite(LONGUEURS.description, { forme: 'LIGNES' })
  description?: string | null;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(LONGUEURS.adresse)
  adresse?: string;

  @Field(() => String, { nullable: true })
  @CodePostalDAdresse()
  codePostal?: string | null;

  @Field(() => ID, { nullable: true }) urgenceId?: string;
  @Field(() => Instant, { nullable: true }) datePrevue?: Date | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(LONGUEURS.motif, { forme: 'LIGNES' })
  motifPasse?: string | null;

  @Field(() => Instant, { nullable: true }) echeance?: Date | null;

  @Field(() => String, { nullable: true })
  @TexteObligatoire(LONGUEURS.rapport, { forme: 'LIGNES' })
  rapport?: string;

  @Field(() => Int, { nullable: true })
  @EntierEntre(1, 100_000)
  minutes?: number;
}

@InputType()
export class PlanifierInterventionInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => ID) intervenantId: string;
  @Field(() => Instant) debut: Date;

  @Field(() => Int)
  @EntierEntre(5, 24 * 60)
  dureeMinutes: number;

  @Field(() => ID, { nullable: true })
  statutId?: string | null;

  @Field(() => String, { nullable: true })
  @TexteLimite(LONGUEURS.motif, { forme: 'LIGNES' })
  derogation?: string | null;

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
}
