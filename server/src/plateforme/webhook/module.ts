import { declarer } from '../../socle/module.ts';
import { signatureDe } from '../utilisateur/signature.ts';
import { EnvoiWebhook } from './envoi-webhook.entity.ts';
import './relais.ts';
import { demarrerWebhooks } from './taches.ts';
import { DESCRIPTIONS_WEBHOOK } from './webhook.descriptions.ts';
import { Webhook } from './webhook.entity.ts';
import { WebhookResolver } from './webhook.resolver.ts';

export const webhook = declarer({
  entites: [Webhook, EnvoiWebhook],
  resolveurs: [WebhookResolver, signatureDe(Webhook)],
  descriptions: [DESCRIPTIONS_WEBHOOK],
  taches: [demarrerWebhooks],
  pages: [
    {
      lien: '/webhooks',
      nom: 'Webhooks',
      nomEn: 'Webhooks',
      pictogramme: 'activity',
      ordre: 87,
      application: 'plateforme',
      fonction: 'consulterWebhook',
    },
  ],
});
