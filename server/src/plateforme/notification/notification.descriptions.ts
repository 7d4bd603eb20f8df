import type { Descriptions } from '../../socle/graphql/descriptions.ts';
import { typesDeNotification } from './types.ts';

type Valeurs = Record<string, readonly [string, string]>;
let valeurs: Valeurs | undefined;

/** The types are the houses' own: read when the schema is made. */
function valeursDesTypes(): Valeurs {
  valeurs ??= Object.fromEntries(
    typesDeNotification().map(({ nom, libelle }) => [nom, [libelle.fr, libelle.en] as const]),
  );
  return valeurs;
}

export const DESCRIPTIONS_NOTIFICATION: Descriptions = {
  types: {
    Notification: [
      'Ce qu’une personne apprend de ce qui est arrivé ; les siennes seulement',
      'What one person is told of what has happened; one’s own only',
    ],
    NotificationPage: ['Une page de ses notifications', 'A page of one’s notifications'],
    MarquerNotificationsLuesInput: ['Lesquelles, d’une seule des trois façons', 'Which, in one of three ways'],
    NotificationsLuesPayload: ['Ce qui a été marqué, et ce qui reste', 'What was marked, and what is left'],
    PreferenceNotification: [
      'Où l’on est prévenu d’une sorte de nouvelle, et ce que dirait la règle de l’entreprise',
      'Where one is told of a kind of news, and what the company’s rule would say',
    ],
    ModifierPreferenceNotificationInput: [
      'Un champ absent ne change pas ; null revient à la règle de l’entreprise',
      'An absent field does not change; null goes back to the company’s rule',
    ],
    PreferenceNotificationPayload: ['Telle qu’elle vaut maintenant', 'As it holds now'],
    RegleNotification: [
      'Qui est prévenu de quoi, et où, sauf choix de chacun',
      'Who is told of what, and where, unless they choose otherwise',
    ],
    ModifierRegleNotificationInput: ['Un champ absent ne change pas', 'An absent field does not change'],
    RegleNotificationPayload: ['La règle telle qu’elle est après l’écriture', 'The rule as it is after the write'],
    Envoi: ['Un mail et où il en est ; rien de son texte', 'A mail and how far it is; nothing of its text'],
    EnvoiPage: ['Une page d’envois', 'A page of deliveries'],
    EnvoiPayload: ['L’envoi tel qu’il est maintenant', 'The delivery as it is now'],
    RelancerEnvoiInput: ['L’envoi à refaire', 'The delivery to do again'],
    DesabonnerInput: ['Le lien du pied d’un mail', 'The link at the foot of a mail'],
    DesabonnementPayload: [
      'La même réponse, que le lien soit de nous ou non',
      'The same answer, whether the link is ours or not',
    ],
    ModeEmail: ['Quand un mail le dit', 'When a mail says it'],
    EtatEnvoi: ['Où en est un envoi', 'How far a delivery is'],
    TypeNotification: ['Ce dont on peut être prévenu', 'What one can be told of'],
  },
  fonctions: {
    consulterNotification: ['Les siennes, de la plus récente à la plus ancienne', 'One’s own, newest first'],
    marquerNotificationsLues: [
      'Certaines, toutes jusqu’à un instant, ou celles d’une intervention',
      'Some, all up to an instant, or those of an intervention',
    ],
    consulterPreferenceNotification: [
      'Tout ce qui peut nous parvenir, avec ce qui vaut et pourquoi',
      'All that can reach us, with what holds and why',
    ],
    modifierPreferenceNotification: [
      'Ce qui est obligatoire ne se baisse pas',
      'What is mandatory cannot be turned down',
    ],
    consulterRegleNotification: ['Toute la table', 'The whole table'],
    modifierRegleNotification: [
      'Vaut pour ce qui arrivera ; chacun garde ce qu’il a choisi',
      'Holds for what will happen; everybody keeps what they chose',
    ],
    consulterEnvoi: [
      'Les mails, du plus récent au plus ancien ; l’adresse est masquée',
      'The mails, newest first; the address is masked',
    ],
    relancerEnvoi: ['Un envoi abandonné part de nouveau', 'A delivery that was given up is sent again'],
    desabonner: [
      'Depuis le pied d’un mail, sans connexion : cette sorte de nouvelle ne vient plus par mail',
      'From the foot of a mail, without a login: this kind of news comes by mail no more',
    ],
  },
  champs: {
    type: ['De quoi il s’agit', 'What it is about'],
    libelle: ['Comment cela s’appelle', 'What it is called'],
    relation: [
      'Ce que la personne est à l’affaire : client, intervenant, ancienIntervenant, standardiste, souscripteur, personne, gestionnaire, gestionnaireWebhooks',
      'What the person is to it: client, intervenant, ancienIntervenant, standardiste, souscripteur, personne, gestionnaire, gestionnaireWebhooks',
    ],
    application: ['Dans le centre de notifications', 'In the notification centre'],
    email: ['Par mail', 'By mail'],
    obligatoire: ['Personne ne s’en dispense', 'Nobody opts out of it'],
    nonLues: ['Combien ne sont pas lues, 100 au plus', 'How many are unread, at most 100'],
    etat: ['Où il en est', 'How far it is'],
  },
  precis: {
    'consulterNotification.nonLues': ['Vrai : celles qui ne sont pas lues', 'True: those that are unread'],
    'Notification.titre': ['Ce qui est arrivé', 'What happened'],
    'Notification.objet': ['À quoi', 'To what'],
    'Notification.lien': ['Sa page sur le site, depuis la racine', 'Its page of the website, from the root'],
    'Notification.lueA': ['Null : pas encore lue', 'Null: not read yet'],
    'MarquerNotificationsLuesInput.ids': [
      'Celles-ci, 200 au plus ; celles d’autrui ne comptent pas',
      'These, at most 200; those of others do not count',
    ],
    'MarquerNotificationsLuesInput.jusquA': ['Toutes jusqu’à cet instant', 'All up to this instant'],
    'MarquerNotificationsLuesInput.interventionId': ['Celles de cette intervention', 'Those of this intervention'],
    'NotificationsLuesPayload.nombre': ['Combien viennent de l’être', 'How many just were'],
    'PreferenceNotification.applicationParDefaut': ['Selon la règle', 'By the rule'],
    'PreferenceNotification.emailParDefaut': ['Selon la règle', 'By the rule'],
    'PreferenceNotificationPayload.preference': ['Telle qu’elle vaut maintenant', 'As it holds now'],
    'RegleNotificationPayload.regle': ['Telle qu’elle est maintenant', 'As it is now'],
    'EnvoiPayload.envoi': ['Tel qu’il est maintenant', 'As it is now'],
    'consulterEnvoi.etat': ['Ceux qui en sont là', 'Those that are there'],
    'Envoi.type': ['Null : le résumé du matin', 'Null: the morning’s digest'],
    'Envoi.destinataire': ['Son adresse, masquée', 'Their address, masked'],
    'Envoi.tentatives': ['Combien de fois il a été tenté', 'How often it was tried'],
    'Envoi.erreur': ['Le dernier refus du serveur de mail', 'The mail server’s last refusal'],
    'Envoi.creerA': ['Quand il a été prévu', 'When it was planned'],
    'Envoi.aPartirDe': ['Pas avant', 'Not before'],
    'Envoi.faitA': ['Quand il est parti, ou a été laissé', 'When it left, or was given up'],
    'DesabonnerInput.jeton': ['Tel qu’il est dans le lien', 'As it is in the link'],
  },
  valeurs: {
    ModeEmail: {
      IMMEDIAT: ['Dès que cela arrive', 'As soon as it happens'],
      RESUME: ['Dans le résumé du matin', 'In the morning’s digest'],
      JAMAIS: ['Jamais', 'Never'],
    },
    EtatEnvoi: {
      A_FAIRE: ['Attend son heure, ou le prochain essai', 'Waits for its time, or the next try'],
      FAIT: ['Le serveur de mail l’a pris', 'The mail server took it'],
      SANS_OBJET: [
        'Il n’y avait plus rien à dire : remplacé, ou plus vrai',
        'Nothing was left to say: replaced, or no longer true',
      ],
      ABANDONNE: ['Refusé pour de bon, ou tenté pendant deux jours', 'Refused for good, or tried for two days'],
    },
    get TypeNotification() {
      return valeursDesTypes();
    },
  },
};
