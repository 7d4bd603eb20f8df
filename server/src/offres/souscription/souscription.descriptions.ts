import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_SOUSCRIPTION: Descriptions = {
  types: {
    Souscription: [
      'Une offre prise par un client pour un numéro ; ses termes sont à elle dès le premier jour',
      'An offer taken by a client for a number; its terms are its own from the first day',
    ],
    StatutSouscription: ['Où en est une souscription', 'Where a subscription stands'],
    CanalSouscription: ['D’où une souscription a été faite', 'Where a subscription was made'],
    SouscriptionPage: ['Une page de souscriptions', 'A page of subscriptions'],
    SouscriptionPayload: [
      'La souscription telle qu’elle est après l’écriture',
      'The subscription as it is after the write',
    ],
    EvenementSouscription: [
      'Ce qui est arrivé à la souscription, et qui l’a fait',
      'What happened to the subscription, and who did it',
    ],
    PrevisualiserSouscriptionInput: ['Ce que l’on voudrait souscrire', 'What one would like to subscribe'],
    SouscrireOffreInput: [
      'Ce que l’on souscrit, et le prix que l’on a lu',
      'What is subscribed, and the price that was read',
    ],
    SuspendreSouscriptionInput: ['La souscription à suspendre, et pourquoi', 'The subscription to suspend, and why'],
    ReprendreSouscriptionInput: ['La souscription suspendue à reprendre', 'The suspended subscription to resume'],
    ResilierSouscriptionInput: ['La souscription à finir, et quand', 'The subscription to end, and when'],
  },
  fonctions: {
    previsualiserSouscription: [
      'Par le même calcul que la souscription ; n’écrit rien',
      'By the same computation as the subscription; writes nothing',
    ],
    souscrireOffre: [
      'Les termes du jour sont gardés avec la souscription',
      'The terms of the day are kept with the subscription',
    ],
    consulterSouscription: [
      'Celles de tous les clients, la dernière d’abord',
      'Those of all clients, the last one first',
    ],
    voirOffreSouscrite: ['Les offres souscrites de l’appelant', 'The offers that the caller has subscribed'],
    voirSouscription: [
      'Une des siennes, ou une autre avec SOUSCRIPTION_GERER',
      'One of one’s own, or another with SOUSCRIPTION_GERER',
    ],
    suspendreSouscription: [
      'Une souscription active ; elle garde sa place et ses termes',
      'An active subscription; it keeps its place and its terms',
    ],
    reprendreSouscription: [
      'Une souscription suspendue redevient active',
      'A suspended subscription becomes active again',
    ],
    resilierSouscription: [
      'La sienne, ou une autre avec SOUSCRIPTION_GERER',
      'One’s own, or another with SOUSCRIPTION_GERER',
    ],
  },
  champs: {
    offreId: ['L’offre à souscrire', 'The offer to subscribe'],
    puissance: ['Puissance du compteur, en kVA, de 1 à 250', 'Power of the meter, in kVA, from 1 to 250'],
    clientId: [
      'Absent : soi-même ; un autre demande SOUSCRIPTION_GERER',
      'Absent: oneself; another asks for SOUSCRIPTION_GERER',
    ],
    numero: [
      'Le numéro souscrit, dans toute écriture ; absent : celui du compte',
      'The subscribed number, in any writing; absent: that of the account',
    ],
    codePostal: [
      'Code postal du lieu, pour les offres de certains lieux',
      'Postcode of the place, for the offers of certain places',
    ],
    codePromotion: ['Le code d’une promotion, en majuscules ou non', 'The code of a promotion, in capitals or not'],
    kwhParAn: ['kWh par an, 10 000 000 au plus ; 5000 par défaut', 'kWh a year, at most 10,000,000; 5000 by default'],
    pourcentCreuses: [
      '% de la consommation en heures creuses ; 30 par défaut',
      '% of the use in off-peak hours; 30 by default',
    ],
    creerPar: [
      'Qui l’a souscrite ; sans SOUSCRIPTION_GERER : null, sauf soi-même',
      'Who subscribed it; without SOUSCRIPTION_GERER: null, except oneself',
    ],
    modifierPar: [
      'Qui l’a changée en dernier ; sans SOUSCRIPTION_GERER : null, sauf soi-même',
      'Who changed it last; without SOUSCRIPTION_GERER: null, except oneself',
    ],
  },
  precis: {
    'Souscription.client': ['Qui l’a prise, ou pour qui', 'Who took it, or for whom'],
    'Souscription.numero': ['E.164 : +33612345678', 'E.164, such as +33612345678'],
    'Souscription.offre': ['Telle qu’elle est aujourd’hui', 'As it is today'],
    'Souscription.statut': ['Où elle en est', 'Where it stands'],
    'Souscription.canal': ['D’où elle a été faite', 'Where it was made'],
    'Souscription.test': [
      'Un essai, fait avec un numéro de test : ni dans les rapports ni dans les limites',
      'A trial, made with a test number: in no report and no limit',
    ],
    'Souscription.dateDebut': ['Avant cet instant elle est EN_ATTENTE', 'Before this instant it is EN_ATTENTE'],
    'Souscription.dateFin': [
      'Date d’effet de la résiliation ; null : sans fin',
      'Date when it ends; null: without end',
    ],
    'Souscription.engagementJusquA': [
      'Fin de l’engagement ; null : sans engagement',
      'End of the commitment; null: no commitment',
    ],
    'Souscription.motif': ['De la résiliation, faite ou prévue', 'Of its ending, done or planned'],
    'Souscription.motifSuspension': ['Tant qu’elle est suspendue', 'While it is suspended'],
    'Souscription.termes': [
      'Tels qu’ils étaient le jour de la souscription',
      'As they were on the day of the subscription',
    ],
    'Souscription.coutAnnuel': [
      'D’une année à ces termes pour cette consommation, sans activation ni promotion : EUR TTC au centime',
      'Of a year at these terms for this use, without activation or promotion: EUR, VAT included, to the cent',
    ],
    'Souscription.coutAnnuel.kwhParAn': [
      'kWh par an ; absent : ceux des termes',
      'kWh a year; absent: those of the terms',
    ],
    'Souscription.coutAnnuel.pourcentCreuses': [
      '% en heures creuses ; absent : celui des termes',
      '% in off-peak hours; absent: that of the terms',
    ],
    'Souscription.historique': [
      'Le premier d’abord, 50 au plus ; d’une souscription à la fois',
      'The first one first, at most 50; of one subscription at a time',
    ],
    'SouscriptionPayload.souscription': ['Telle qu’elle est maintenant', 'As it is now'],
    'EvenementSouscription.id': ['De sa trace', 'Of its trace'],
    'EvenementSouscription.action': [
      'La fonction appelée ; echeanceSouscription : d’elle-même',
      'The function that was called; echeanceSouscription: by itself',
    ],
    'EvenementSouscription.auteur': ['Null : le produit lui-même', 'Null: the product itself'],
    'EvenementSouscription.statut': [
      'Celui qu’elle a eu alors, s’il a changé',
      'The one that it then had, if it changed',
    ],
    'EvenementSouscription.motif': ['Le motif donné ; null : aucun', 'The reason given; null: none'],
    'EvenementSouscription.creerA': ['Quand cela s’est passé', 'When it happened'],
    'PrevisualiserSouscriptionInput.promotionIds': [
      'Simuler : comme si ces promotions étaient en vigueur (aucune : [] dit seulement lesquelles sont écartées). Demande PROMOTION_GERER',
      'Simulate: as if these promotions were in force (none: [] only tells which ones are left out). Asks for PROMOTION_GERER',
    ],
    'SouscrireOffreInput.prixAttendu': [
      'Le total montré : s’il a changé, rien n’est souscrit',
      'The total that was shown: if it has changed, nothing is subscribed',
    ],
    'SouscrireOffreInput.versionAttendue': [
      'versionNumero du devis montré : si ses conditions ont changé, rien n’est souscrit',
      'versionNumero of the quote shown: if its terms have changed, nothing is subscribed',
    ],
    'SouscrireOffreInput.dateDebut': [
      'Absent : tout de suite ; dans un an au plus',
      'Absent: at once; in a year at most',
    ],
    'SuspendreSouscriptionInput.motif': ['Pourquoi, 500 caractères au plus', 'Why, at most 500 characters'],
    'ResilierSouscriptionInput.dateEffet': [
      'Absent : dès que l’engagement le permet',
      'Absent: as soon as the commitment allows',
    ],
    'ResilierSouscriptionInput.motif': ['Pourquoi, 500 caractères au plus', 'Why, at most 500 characters'],
    'consulterSouscription.offreId': ['Celles de cette offre', 'Those of this offer'],
    'consulterSouscription.clientId': ['Celles de ce client', 'Those of this client'],
    'consulterSouscription.statut': ['Seulement celles qui en sont là', 'Only those that stand there'],
    'consulterSouscription.du': ['Souscrites à partir de cet instant', 'Subscribed from this instant on'],
    'consulterSouscription.au': ['Souscrites avant cet instant', 'Subscribed before this instant'],
    'consulterSouscription.recherche': [
      'Mots du nom du client, ou son téléphone',
      'Words of the client’s name, or their telephone',
    ],
    'consulterSouscription.test': [
      'Vrai : seulement les essais ; sinon sans eux',
      'True: the trials only; otherwise without them',
    ],
    'consulterSouscription.essais': [
      'Vrai : les essais aussi ; absents sans cela',
      'True: the trials too; absent without this',
    ],
    'consulterSouscription.apres': [
      'La suite de cette souscription : toute profondeur coûte le même prix',
      'What follows this subscription: every depth costs the same',
    ],
    'voirOffreSouscrite.statut': ['Seulement celles qui en sont là', 'Only those that stand there'],
  },
  valeurs: {
    StatutSouscription: {
      EN_ATTENTE: ['Pas encore commencée', 'Not begun yet'],
      ACTIVE: ['En cours', 'Current'],
      SUSPENDUE: ['Arrêtée pour un temps, avec un motif', 'Stopped for a time, with a reason'],
      RESILIEE: ['Finie, après avoir commencé', 'Ended, after it had begun'],
      REFUSEE: ['Refusée par l’entreprise avant son début', 'Refused by the company before it began'],
      ANNULEE: ['Annulée par le client avant son début', 'Cancelled by the client before it began'],
    },
    CanalSouscription: {
      SITE: ['Le client, sur le site', 'The client, on the website'],
      STANDARD: ['Le standard, pour un client', 'The switchboard, for a client'],
      API: ['Un programme', 'A program'],
    },
  },
};
