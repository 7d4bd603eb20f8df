import { ArrayMaxSize, IsOptional } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SuiviDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { SensTri } from '../../socle/commun/tri.ts';
import { dire, TexteLimite } from '../../socle/commun/validation.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { Commentaire } from '../commentaire/commentaire.entity.ts';
import { StatutIntervention } from '../statut/statut.entity.ts';
import { Intervention } from './intervention.entity.ts';
import { EtapeEnum, PorteeEnum, RaisonATraiterEnum } from './intervention.enums.ts';
import type { Portee } from './intervention.regles.ts';
import type { Etape } from './machine.ts';
import type { RaisonATraiter } from './raisons-a-traiter.ts';

@ObjectType({ simpleResolvers: true })
export class TransitionPossible {
  @Field(() => EtapeEnum) etape: Etape;
  @Field(() => String) fonction: string;
  @Field(() => [StatutIntervention]) statuts: StatutIntervention[];
  @Field(() => [String])
  champsRequis: string[];
}

@ObjectType({ simpleResolvers: true })
export class InterventionPage extends SuiviDe(Intervention) {
  @Field(() => Int, { nullable: true })
  examinees: number | null;
}

export const InterventionPayload = PayloadDe('intervention', Intervention);

@ObjectType({ simpleResolvers: true })
export class CommentairePayload {
  @Field(() => Texte) message: Texte;
  @Field(() => Commentaire) commentaire: Commentaire;
  @Field(() => Intervention) intervention: Intervention;
}

export enum InterventionTriChamp {
  CREATION = 'CREATION',
  ECHEANCE = 'ECHEANCE',
  PREVUE = 'PREVUE',
  MODIFICATION = 'MODIFICATION',
}
registerEnumType(InterventionTriChamp, { name: 'InterventionTriChamp' });

@InputType()
export class InterventionTri {
  @Field(() => InterventionTriChamp) champ: InterventionTriChamp;
  @Field(() => SensTri) sens: SensTri;
}

const TROP = { message: dire('250 éléments au plus.', 'At most 250 elements.') };

@InputType()
export class InterventionFiltre {
  @Field(() => String, {
    nullable: true,
  })
  @IsOptional()
  @TexteLimite(100)
  recherche?: string | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(250, TROP)
  statutIds?: string[] | null;

  @Field(() => [EtapeEnum], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(250, TROP)
  etapes?: Etape[] | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(250, TROP)
  urgenceIds?: string[] | null;

  @Field(() => PorteeEnum, { nullable: true }) portee?: Portee | null;
  @Field(() => ID, { nullable: true }) clientId?: string | null;
  @Field(() => ID, { nullable: true }) intervenantId?: string | null;
  @Field(() => ID, { nullable: true }) standardisteId?: string | null;
  @Field(() => ID, { nullable: true }) secteurId?: string | null;
  @Field(() => Instant, { nullable: true }) prevueDu?: Date | null;
  @Field(() => Instant, { nullable: true }) prevueAu?: Date | null;
  @Field(() => Instant, { nullable: true }) creeeDu?: Date | null;
  @Field(() => Instant, { nullable: true }) creeeAu?: Date | null;
  @Field(() => Instant, { nullable: true }) modifieDepuis?: Date | null;
  @Field(() => Boolean, { nullable: true }) enRetard?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
  })
  aTraiter?: boolean | null;

  @Field(() => [RaisonATraiterEnum], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(250, TROP)
  raisonsATraiter?: RaisonATraiter[] | null;
}
