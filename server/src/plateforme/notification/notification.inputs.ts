import { ArrayMaxSize, IsOptional } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DemandeDeSuite, SuiteDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { dire, TexteLimite } from '../../socle/commun/validation.ts';
import { Instant } from '../../socle/graphql/instant.ts';
import { Notification } from './notification.entity.ts';
import { EtatEnvoi, ModeEmail } from './notification.enums.ts';
import { RegleNotification } from './regle.entity.ts';
import { TypeNotification } from './types.ts';

const IDS_MAX = 200;

@ArgsType()
export class ConsulterNotificationArgs extends DemandeDeSuite {
  @Field(() => Boolean, { nullable: true, defaultValue: false })
  nonLues?: boolean;
}

@ObjectType({ simpleResolvers: true })
export class NotificationPage extends SuiteDe(Notification) {
  @Field(() => Int)
  nonLues: number;
}

@InputType()
export class MarquerNotificationsLuesInput {
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(IDS_MAX, { message: dire(`${IDS_MAX} notifications au plus.`, `At most ${IDS_MAX} notifications.`) })
  ids?: string[] | null;

  @Field(() => Instant, { nullable: true })
  jusquA?: Date | null;

  @Field(() => ID, { nullable: true })
  interventionId?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class NotificationsLuesPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => Int) nombre: number;
  @Field(() => Int) nonLues: number;
}

@ObjectType({ simpleResolvers: true })
export class PreferenceNotification {
  @Field(() => TypeNotification) type: string;
  @Field(() => Texte) libelle: Texte;
  @Field(() => Boolean) application: boolean;
  @Field(() => ModeEmail) email: ModeEmail;
  @Field(() => Boolean) applicationParDefaut: boolean;
  @Field(() => ModeEmail) emailParDefaut: ModeEmail;
  @Field(() => Boolean) obligatoire: boolean;
}

@InputType()
export class ModifierPreferenceNotificationInput {
  @Field(() => TypeNotification) type: string;
  @Field(() => Boolean, { nullable: true }) application?: boolean | null;
  @Field(() => ModeEmail, { nullable: true }) email?: ModeEmail | null;
}

export const PreferenceNotificationPayload = PayloadDe('preference', PreferenceNotification);

@InputType()
export class ModifierRegleNotificationInput {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => Boolean, { nullable: true }) application?: boolean;
  @Field(() => ModeEmail, { nullable: true }) email?: ModeEmail;
  @Field(() => Boolean, { nullable: true }) obligatoire?: boolean;
}

export const RegleNotificationPayload = PayloadDe('regle', RegleNotification);

@ArgsType()
export class ConsulterEnvoiArgs extends DemandeDeSuite {
  @Field(() => EtatEnvoi, { nullable: true })
  etat?: EtatEnvoi | null;
}

@ObjectType({ simpleResolvers: true })
class Envoi {
  @Field(() => ID) id: number;
  @Field(() => TypeNotification, { nullable: true }) type: string | null;
  @Field(() => EtatEnvoi) etat: EtatEnvoi;
  @Field(() => String) destinataire: string;
  @Field(() => Int) tentatives: number;
  @Field(() => String, { nullable: true }) erreur: string | null;
  @Field(() => Instant) creerA: Date;
  @Field(() => Instant) aPartirDe: Date;
  @Field(() => Instant, { nullable: true }) faitA: Date | null;
}

export const EnvoiPage = SuiteDe(Envoi);
export const EnvoiPayload = PayloadDe('envoi', Envoi);

@InputType()
export class RelancerEnvoiInput {
  @Field(() => ID) id: string;
}

@InputType()
export class DesabonnerInput {
  @Field(() => String)
  @TexteLimite(200)
  jeton: string;
}

@ObjectType({ simpleResolvers: true })
export class DesabonnementPayload {
  @Field(() => Texte) message: Texte;
}
