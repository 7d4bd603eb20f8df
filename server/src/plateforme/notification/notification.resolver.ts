import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Texte } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { Connectee, Exige, OuvreSaTransaction, Publique } from '../../socle/securite/droits.ts';
import * as envois from './envoi.service.ts';
import {
  ConsulterEnvoiArgs,
  ConsulterNotificationArgs,
  DesabonnementPayload,
  DesabonnerInput,
  EnvoiPage,
  EnvoiPayload,
  MarquerNotificationsLuesInput,
  ModifierPreferenceNotificationInput,
  ModifierRegleNotificationInput,
  NotificationPage,
  NotificationsLuesPayload,
  PreferenceNotification,
  PreferenceNotificationPayload,
  RegleNotificationPayload,
  RelancerEnvoiInput,
} from './notification.inputs.ts';
import { NOTIFICATION_GERER } from './notification.permissions.ts';
import * as service from './notification.service.ts';
import * as preferences from './preference.service.ts';
import { RegleNotification } from './regle.entity.ts';
import * as regles from './regle.service.ts';

@Resolver()
export class NotificationResolver {
  @Connectee({ personnes: true })
  @Query(() => NotificationPage, { complexity: coutDeListe(10) })
  consulterNotification(
    @Args(() => ConsulterNotificationArgs) args: ConsulterNotificationArgs,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    return service.consulter(contexte, args, info);
  }

  @Connectee({ personnes: true })
  @Mutation(() => NotificationsLuesPayload)
  async marquerNotificationsLues(
    @Arg('input', () => MarquerNotificationsLuesInput) input: MarquerNotificationsLuesInput,
    @Ctx() contexte: Contexte,
  ) {
    const lues = await service.marquerLues(contexte, input);
    return { message: { fr: 'Notifications lues', en: 'Notifications read' }, ...lues };
  }

  @Connectee({ personnes: true })
  @Query(() => [PreferenceNotification])
  consulterPreferenceNotification(@Ctx() contexte: Contexte) {
    return preferences.consulter(contexte);
  }

  @Connectee({ personnes: true })
  @Mutation(() => PreferenceNotificationPayload)
  async modifierPreferenceNotification(
    @Arg('input', () => ModifierPreferenceNotificationInput) input: ModifierPreferenceNotificationInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Préférence enregistrée', en: 'Preference saved' },
      preference: await preferences.modifier(contexte, input),
    };
  }

  @OuvreSaTransaction()
  @Publique()
  @Mutation(() => DesabonnementPayload)
  async desabonner(@Arg('input', () => DesabonnerInput) input: DesabonnerInput, @Ctx() contexte: Contexte) {
    await preferences.desabonner(contexte, input.jeton);
    return {
      message: {
        fr: 'Ces messages ne vous seront plus envoyés par mail',
        en: 'These messages will no longer be sent to you by mail',
      },
    };
  }

  @Exige(NOTIFICATION_GERER)
  @Query(() => [RegleNotification])
  consulterRegleNotification(@Ctx() contexte: Contexte) {
    return regles.consulter(contexte);
  }

  @Exige(NOTIFICATION_GERER)
  @Mutation(() => RegleNotificationPayload)
  async modifierRegleNotification(
    @Arg('input', () => ModifierRegleNotificationInput) input: ModifierRegleNotificationInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Règle enregistrée', en: 'Rule saved' },
      regle: await regles.modifier(contexte, input),
    };
  }

  @Exige(NOTIFICATION_GERER)
  @Query(() => EnvoiPage, { complexity: coutDeListe(10) })
  consulterEnvoi(
    @Args(() => ConsulterEnvoiArgs) args: ConsulterEnvoiArgs,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    return envois.consulter(contexte, args, info);
  }

  @Exige(NOTIFICATION_GERER)
  @Mutation(() => EnvoiPayload)
  async relancerEnvoi(@Arg('input', () => RelancerEnvoiInput) input: RelancerEnvoiInput, @Ctx() contexte: Contexte) {
    return {
      message: { fr: 'L’envoi part de nouveau', en: 'The delivery is sent again' },
      envoi: await envois.relancer(contexte, input.id),
    };
  }
}

@Resolver(() => RegleNotification)
export class RegleNotificationResolver {
  @FieldResolver(() => Texte)
  libelle(@Root() { type }: RegleNotification) {
    return regles.libelleDuType(type);
  }
}
