import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Creation, Modification } from '../../socle/champs/saisie.ts';
import { DemandeDePage, DemandeDeSuite, PageDe, SuiteDe } from '../../socle/commun/liste.ts';
import { PayloadDe } from '../../socle/commun/payload.ts';
import { Texte } from '../../socle/commun/texte.ts';
import { CleIdempotence } from '../../socle/idempotence/cle-idempotence.ts';
import { EnvoiWebhook } from './envoi-webhook.entity.ts';
import { CHAMPS } from './webhook.champs.ts';
import { Webhook } from './webhook.entity.ts';

@ArgsType()
export class ConsulterWebhookArgs extends DemandeDePage {
  @Field(() => ID, { nullable: true })
  id?: string | null;
}

@ArgsType()
export class ConsulterEnvoiWebhookArgs extends DemandeDeSuite {
  @Field(() => ID)
  webhookId: string;
}

@InputType()
export class CreerWebhookInput extends Creation(CHAMPS) {
  @CleIdempotence() cleIdempotence?: string | null;
}

@InputType()
export class ModifierWebhookInput extends Modification(CHAMPS) {
  @Field(() => Boolean, { nullable: true })
  renouveler?: boolean | null;
}

@InputType()
export class EssayerWebhookInput {
  @Field(() => ID) id: string;
}

export const WebhookPage = PageDe(Webhook);
export const EnvoiWebhookPage = SuiteDe(EnvoiWebhook);

@ObjectType({ simpleResolvers: true })
export class WebhookPayload extends PayloadDe('webhook', Webhook) {
  @Field(() => String, { nullable: true }) secret: string | null;
}

@ObjectType({ simpleResolvers: true })
export class EssaiWebhookPayload {
  @Field(() => Texte) message: Texte;
  @Field(() => Boolean) pris: boolean;
  @Field(() => Int, { nullable: true }) statutHttp: number | null;
  @Field(() => Int, { nullable: true }) ms: number | null;
  @Field(() => String, { nullable: true }) reponse: string | null;
  @Field(() => String, { nullable: true }) erreur: string | null;
}
