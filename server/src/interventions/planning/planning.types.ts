import { ArrayMaxSize, IsOptional } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import type { LigneDe } from '../../socle/base/base-de-donnees.ts';
import { Pagination } from '../../socle/commun/pagination.ts';
import { CodePostalDAdresse, dire, EntierEntre } from '../../socle/commun/validation.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { TypeAbsence } from '../absence/absence.champs.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import type { InterventionLue } from '../intervention/intervention.lecture.ts';
import { Secteur } from '../secteur/secteur.entity.ts';
import type { CodeAvertissement } from './avertissements.ts';
import type { CodeRaison } from './proposer.ts';

/** Of one question. */
export const PERSONNES_MAX = 25;
const AU_PLUS = { message: dire(`${PERSONNES_MAX} personnes au plus.`, `At most ${PERSONNES_MAX} people.`) };

type Code = CodeRaison | CodeAvertissement;
const CODES: Readonly<{ [C in Code]: C }> = {
  LIBRE: 'LIBRE',
  MEME_LIEU_AVANT: 'MEME_LIEU_AVANT',
  MEME_LIEU_APRES: 'MEME_LIEU_APRES',
  MEME_SECTEUR_AVANT: 'MEME_SECTEUR_AVANT',
  MEME_SECTEUR_APRES: 'MEME_SECTEUR_APRES',
  SON_SECTEUR: 'SON_SECTEUR',
  AVANT_ECHEANCE: 'AVANT_ECHEANCE',
  APRES_ECHEANCE: 'APRES_ECHEANCE',
  HORS_HORAIRES: 'HORS_HORAIRES',
  TRAJET_SERRE: 'TRAJET_SERRE',
  TRAJET_INCONNU: 'TRAJET_INCONNU',
};
registerEnumType(CODES, { name: 'CodeRaison' });

@InputType()
export class ProposerCreneauxInput {
  @Field(() => ID, { nullable: true }) interventionId?: string | null;

  @Field(() => String, { nullable: true })
  @CodePostalDAdresse()
  codePostal?: string | null;

  @Field(() => Int, { nullable: true })
  @EntierEntre(5, 24 * 60)
  @IsOptional()
  dureeMinutes?: number | null;

  @Field(() => ID, { nullable: true }) urgenceId?: string | null;
  @Field(() => Instant, { nullable: true }) echeance?: Date | null;
  @Field(() => Instant, { nullable: true }) du?: Date | null;
  @Field(() => Instant, { nullable: true }) au?: Date | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(PERSONNES_MAX, AU_PLUS)
  intervenantIds?: string[] | null;

  @Field(() => Int, { nullable: true })
  @EntierEntre(1, 20)
  @IsOptional()
  limite?: number | null;
}

@InputType()
export class ExaminerCreneauInput {
  @Field(() => ID) interventionId: string;
  @Field(() => ID) intervenantId: string;
  @Field(() => Instant) debut: Date;

  @Field(() => Int)
  @EntierEntre(5, 24 * 60)
  dureeMinutes: number;
}

@ObjectType({ simpleResolvers: true })
export class Raison {
  @Field(() => CODES) code: Code;
  @Field(() => String) fr: string;
  @Field(() => String) en: string;
}

/** A slot that would be accepted as it is. */
@ObjectType({ simpleResolvers: true })
export class Proposition {
  intervenantId: number;
  @Field(() => Utilisateur) readonly intervenant?: Utilisateur;
  @Field(() => Instant) debut: Date;
  @Field(() => Instant) fin: Date;
  @Field(() => Int, { nullable: true }) trajetAvant: number | null;
  @Field(() => Int, { nullable: true }) trajetApres: number | null;
  @Field(() => Int) minutesDuJour: number;
  @Field(() => [Raison]) raisons: Raison[];
}

@ArgsType()
export class ConsulterPlanningArgs {
  @Field(() => Instant) du: Date;
  @Field(() => Instant) au: Date;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(PERSONNES_MAX, AU_PLUS)
  intervenantIds?: string[] | null;

  @Field(() => ID, { nullable: true }) secteurId?: string | null;
  @Field(() => Int, { nullable: true, defaultValue: 1 }) page?: number;
  @Field(() => Int, { nullable: true, defaultValue: PERSONNES_MAX }) perPage?: number;
}

@ObjectType({ simpleResolvers: true })
export class PlagePlanning {
  @Field(() => Instant) debut: Date;
  @Field(() => Instant) fin: Date;
}

@ObjectType({ simpleResolvers: true })
export class AbsenceVue extends PlagePlanning {
  @Field(() => TypeAbsence) type: TypeAbsence;
}

@ObjectType({ simpleResolvers: true })
export class JourPlanning {
  @Field(() => String) jour: string;
  @Field(() => [PlagePlanning]) ouvert: PlagePlanning[];
  @Field(() => [AbsenceVue]) absences: AbsenceVue[];
  @Field(() => Int) minutesPlanifiees: number;
  @Field(() => Int) minutesOuvrees: number;
}

@ObjectType({ simpleResolvers: true })
export class Creneau extends PlagePlanning {
  @Field(() => Boolean) occupe: boolean;
  @Field(() => Intervention, { nullable: true }) intervention: InterventionLue | null;
  @Field(() => Boolean) chevauche: boolean;
  @Field(() => Boolean) surAbsence: boolean;
  @Field(() => Int, { nullable: true }) trajetAvant: number | null;
  @Field(() => Boolean) trajetConnu: boolean;
  @Field(() => Int) trajetManque: number;
}

@ObjectType({ simpleResolvers: true })
export class LignePlanning {
  intervenantId: number;
  @Field(() => Utilisateur) readonly intervenant?: Utilisateur;
  @Field(() => [Secteur]) secteurs: LigneDe<'secteur'>[];
  @Field(() => [JourPlanning]) jours: JourPlanning[];
  @Field(() => [Creneau]) creneaux: Creneau[];
}

@ObjectType({ simpleResolvers: true })
export class Planning {
  @Field(() => Instant) du: Date;
  @Field(() => Instant) au: Date;
  @Field(() => [LignePlanning]) lignes: LignePlanning[];
  @Field(() => Pagination) pagination: Pagination;
}
