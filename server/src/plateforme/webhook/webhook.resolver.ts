import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige, OuvreSaTransaction } from '../../socle/securite/droits.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { EnvoiWebhook } from './envoi-webhook.entity.ts';
import { evenementsDe } from './relais.ts';
import { TypeEvenement } from './sujets.ts';
import { Webhook } from './webhook.entity.ts';
import {
  ConsulterEnvoiWebhookArgs,
  ConsulterWebhookArgs,
  CreerWebhookInput,
  EnvoiWebhookPage,
  EssaiWebhookPayload,
  EssayerWebhookInput,
  ModifierWebhookInput,
  WebhookPage,
  WebhookPayload,
} from './webhook.inputs.ts';
import { derniersEnvois, envoisDe, type LigneWebhook, pageDeWebhooks } from './webhook.lecture.ts';
import { WEBHOOK_GERER } from './webhook.permissions.ts';
import * as service from './webhook.service.ts';

@Resolver(() => Webhook)
export class WebhookResolver {
  @Exige(WEBHOOK_GERER)
  @Query(() => WebhookPage, { complexity: coutDeListe(10) })
  consulterWebhook(@Args(() => ConsulterWebhookArgs) args: ConsulterWebhookArgs, @Ctx() { em }: Contexte) {
    return pageDeWebhooks(em, args);
  }

  @Exige(WEBHOOK_GERER)
  @Query(() => EnvoiWebhookPage, { complexity: coutDeListe(10) })
  consulterEnvoiWebhook(
    @Args(() => ConsulterEnvoiWebhookArgs) args: ConsulterEnvoiWebhookArgs,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    return envoisDe(contexte, args, info);
  }

  @Exige(WEBHOOK_GERER)
  @Mutation(() => WebhookPayload)
  async creerWebhook(@Arg('input', () => CreerWebhookInput) input: CreerWebhookInput, @Ctx() contexte: Contexte) {
    const faire = () => service.creer(contexte, input);
    return {
      message: { fr: 'Webhook créé', en: 'Webhook created' },
      ...(await uneFois(contexte, 'webhook', faire, (id) => service.relire(contexte, id))),
    };
  }

  @Exige(WEBHOOK_GERER)
  @Mutation(() => WebhookPayload)
  async modifierWebhook(
    @Arg('input', () => ModifierWebhookInput) input: ModifierWebhookInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Webhook mis à jour', en: 'Webhook updated' },
      ...(await service.modifier(contexte, input)),
    };
  }

  @Exige(WEBHOOK_GERER)
  @Mutation(() => SuppressionPayload)
  async supprimerWebhook(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    return {
      message: { fr: 'Webhook supprimé', en: 'Webhook deleted' },
      id: await service.supprimer(contexte, input),
    };
  }

  /** Its address is called before the transaction: nothing waits for it with a lock held. */
  @Exige(WEBHOOK_GERER)
  @OuvreSaTransaction()
  @Mutation(() => EssaiWebhookPayload)
  async essayerWebhook(@Arg('input', () => EssayerWebhookInput) input: EssayerWebhookInput, @Ctx() contexte: Contexte) {
    const essai = await service.essayer(contexte, input.id);
    await contexte.muter(async () => undefined);
    const message = essai.pris
      ? { fr: 'L’adresse a répondu', en: 'The address answered' }
      : { fr: 'L’adresse n’a pas répondu comme il faut', en: 'The address did not answer as it should' };
    return { message, ...essai };
  }

  @FieldResolver(() => [TypeEvenement])
  evenements(@Root() { evenements }: LigneWebhook) {
    return evenementsDe(evenements).filter((type) => type in TypeEvenement);
  }

  @FieldResolver(() => Utilisateur)
  programme(@Root() { programmeId }: LigneWebhook, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', programmeId);
  }

  @FieldResolver(() => [EnvoiWebhook])
  derniersEnvois(@Root() webhook: LigneWebhook, @Ctx() contexte: Contexte) {
    return derniersEnvois(contexte, webhook);
  }
}
