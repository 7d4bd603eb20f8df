import type { Descriptions } from '../../socle/graphql/descriptions.ts';
import { libellesDesEvenements } from './sujets.ts';

/** The same each time that it is asked for, once every house has declared its own. */
let evenements: Record<string, readonly [string, string]> | undefined;

export const DESCRIPTIONS_WEBHOOK: Descriptions = {
  types: {
    Webhook: [
      'Une adresse d’un autre programme, prévenue de ce qui arrive autant que son compte peut le savoir',
      'An address of another program, told of what happens as far as its account may know of it',
    ],
    WebhookPage: ['Une page de webhooks', 'A page of webhooks'],
    WebhookPayload: ['Le webhook tel qu’il est après l’écriture', 'The webhook as it is after the write'],
    CreerWebhookInput: ['Où, quoi, et pour quel programme', 'Where, what, and for which program'],
    ModifierWebhookInput: ['Un champ absent ne change pas', 'An absent field does not change'],
    EssayerWebhookInput: ['Le webhook à essayer', 'The webhook to try'],
    EssaiWebhookPayload: ['Ce que l’adresse a répondu', 'What the address answered'],
    EnvoiWebhook: ['Un événement pour un webhook, et où il en est', 'An event for a webhook, and how far it is'],
    EnvoiWebhookPage: ['Une page d’envois d’un webhook', 'A page of deliveries of a webhook'],
    TypeEvenement: ['Ce dont un webhook peut être prévenu', 'What a webhook can be told of'],
    RaisonDesactivation: ['Pourquoi le produit l’a arrêté', 'Why the product stopped it'],
  },
  fonctions: {
    consulterWebhook: ['Les webhooks, par nom', 'The webhooks, by name'],
    consulterEnvoiWebhook: ['Ceux d’un webhook, du plus récent au plus ancien', 'Those of one webhook, newest first'],
    creerWebhook: ['Rend le secret, cette seule fois', 'Returns the secret, this once'],
    modifierWebhook: [
      'Rendu actif, il reprend avec ce qui arrive ensuite',
      'Made active, it goes on with what happens from then on',
    ],
    supprimerWebhook: ['Ce qui attendait n’est plus envoyé', 'What waited is sent no more'],
    essayerWebhook: [
      'Envoie un événement « ping » aussitôt, et dit la réponse',
      'Sends a “ping” event at once, and says the answer',
    ],
  },
  champs: {
    nom: ['Comment on l’appelle, 100 caractères au plus', 'What it is called, at most 100 characters'],
    adresse: ['En https, 500 caractères au plus', 'In https, at most 500 characters'],
    evenements: ['De quoi il est prévenu', 'What it is told of'],
    programmeId: ['Le programme dont les droits disent ce qui est envoyé', 'The program whose rights say what is sent'],
    actif: ['Faux : rien ne lui est envoyé', 'False: nothing is sent to it'],
    webhook: ['Tel qu’il est maintenant', 'As it is now'],
    secret: [
      'Montré cette seule fois : vérifie les signatures ; null : inchangé, ou déjà montré',
      'Shown this once: it verifies the signatures; null: unchanged, or shown already',
    ],
    statutHttp: ['Ce que l’adresse a répondu ; null : rien', 'What the address answered; null: nothing'],
    ms: ['Jusqu’à la réponse, en millisecondes', 'Until the answer, in milliseconds'],
    erreur: ['Pourquoi il n’a pas été pris, en un mot', 'Why it was not taken, in a word'],
    type: ['Ce qui est arrivé', 'What happened'],
    etat: ['Où il en est', 'How far it is'],
  },
  precis: {
    'consulterWebhook.id': ['Celui-là seul', 'This one only'],
    'consulterEnvoiWebhook.webhookId': ['De ce webhook', 'Of this webhook'],
    'Webhook.programme': [
      'Le programme dont les droits disent ce qui est envoyé',
      'The program whose rights say what is sent',
    ],
    'Webhook.desactiveA': ['Depuis quand rien ne lui est envoyé', 'Since when nothing is sent to it'],
    'Webhook.raisonDesactivation': [
      'Null : il est actif, ou quelqu’un l’a arrêté',
      'Null: it is active, or somebody stopped it',
    ],
    'Webhook.derniersEnvois': ['Les cinq plus récents', 'The five newest'],
    'ModifierWebhookInput.renouveler': [
      'Vrai : un autre secret, montré cette fois ; l’ancien signe encore 24 heures',
      'True: another secret, shown this time; the former one signs for 24 more hours',
    ],
    'EssaiWebhookPayload.pris': ['La réponse dit que c’est reçu (2xx)', 'The answer says that it is received (2xx)'],
    'EssaiWebhookPayload.reponse': ['Ses 200 premiers caractères', 'Its first 200 characters'],
    'EnvoiWebhook.evenementId': ['« evt_ » et ce nombre : son webhook-id', '“evt_” and this number: its webhook-id'],
    'EnvoiWebhook.tentatives': ['Combien de fois il a été tenté', 'How often it was tried'],
    'EnvoiWebhook.creerA': ['Quand il a été prévu', 'When it was planned'],
    'EnvoiWebhook.aPartirDe': ['Pas avant', 'Not before'],
    'EnvoiWebhook.faitA': ['Quand il a été pris, ou laissé', 'When it was taken, or given up'],
  },
  valeurs: {
    RaisonDesactivation: {
      ADRESSE_RETIREE: ['Son adresse a répondu 410', 'Its address answered 410'],
      ECHECS: ['Cinq jours sans que rien ait été pris', 'Five days without anything taken'],
    },
    get TypeEvenement() {
      evenements ??= Object.fromEntries(
        Object.entries(libellesDesEvenements()).map(([nom, { fr, en }]) => [nom, [fr, en] as const]),
      );
      return evenements;
    },
  },
};
