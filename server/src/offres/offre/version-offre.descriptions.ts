import type { Descriptions } from '../../socle/graphql/descriptions.ts';

/** The terms of an offer: its versions and their tariffs. */
export const DESCRIPTIONS_VERSION_OFFRE: Descriptions = {
  types: {
    VersionOffre: [
      'Les termes d’une offre, numérotés : une version au plus se vend, une au plus se prépare',
      'The terms of an offer, numbered: at most one version is sold, at most one is being prepared',
    ],
    StatutVersion: ['Où en est une version', 'Where a version stands'],
    Tarif: [
      'Ce que paie un client à une puissance : un prix unique, ou heures pleines et creuses',
      'What a client pays at a power: one price, or peak and off-peak',
    ],
    TarifInput: [
      'Un prix unique, ou heures pleines et heures creuses : EUR TTC par kWh, jamais en centimes',
      'One price, or peak and off-peak hours: EUR, VAT included, per kWh, never in cents',
    ],
    AvertissementPrix: [
      'Un prix qui surprend, et ce qu’un client type paierait',
      'A price that surprises, and what a typical client would pay',
    ],
  },
  champs: {
    puissance: ['Puissance du compteur, en kVA, de 1 à 250', 'Power of the meter, in kVA, from 1 to 250'],
    abonnement: ['EUR TTC par mois', 'EUR, VAT included, a month'],
    kwh: [
      'EUR TTC par kWh, comme 0.1793 ; null : heures pleines et creuses',
      'EUR, VAT included, per kWh, such as 0.1793; null: peak and off-peak',
    ],
    kwhPleines: [
      'EUR TTC par kWh en heures pleines ; null : prix unique',
      'EUR, VAT included, per kWh in peak hours; null: one price',
    ],
    kwhCreuses: [
      'EUR TTC par kWh en heures creuses ; null : prix unique',
      'EUR, VAT included, per kWh in off-peak hours; null: one price',
    ],
    creerPar: [
      'Qui l’a ouverte ; sans OFFRE_GERER : null, sauf soi-même',
      'Who opened it; without OFFRE_GERER: null, except oneself',
    ],
    modifierPar: [
      'Qui l’a changée en dernier ; sans OFFRE_GERER : null, sauf soi-même',
      'Who changed it last; without OFFRE_GERER: null, except oneself',
    ],
  },
  precis: {
    'VersionOffre.numero': ['1 pour la première, et ainsi de suite', '1 for the first, and so on'],
    'VersionOffre.statut': ['Où elle en est', 'Where it stands'],
    'VersionOffre.fraisActivation': ['EUR TTC, une fois ; 0 sans', 'EUR, VAT included, once; 0: none'],
    'VersionOffre.engagementMois': ['En mois ; 0 sans engagement', 'In months; 0: no commitment'],
    'VersionOffre.prixExact': [
      'Faux : d’autres prix selon le jour, la saison ou d’autres heures',
      'False: other prices by day, season or other hours',
    ],
    'VersionOffre.valideDu': [
      'D’où elle se souscrit ; null : dès l’activation',
      'From when it can be subscribed; null: from its activation',
    ],
    'VersionOffre.valideAu': [
      'Jusqu’où elle se souscrit ; null : sans fin',
      'Until when it can be subscribed; null: without end',
    ],
    'VersionOffre.activeeA': ['Quand elle a été activée ; null : jamais', 'When it was activated; null: never'],
    'VersionOffre.tarifs': ['Un par puissance, la plus petite d’abord', 'One for each power, the smallest first'],
    'VersionOffre.numerosTest': [
      'Ceux qui la testent ; sans TEST_GERER : null',
      'Those that test it; without TEST_GERER: null',
    ],
    'VersionOffre.nombreTests': ['Combien de numéros la testent', 'How many numbers test it'],
    'VersionOffre.manques': [
      'Ce qui manque avant de pouvoir l’activer ; vide : rien',
      'What is missing before it may be activated; empty: nothing',
    ],
    'VersionOffre.avertissements': [
      'De celle qui se prépare, les prix qui surprennent : à confirmer pour l’activer ; une offre à la fois',
      'Of the one being prepared, the prices that surprise: to be confirmed to activate it; one offer at a time',
    ],
    'AvertissementPrix.code': [
      'PRIX_NUL, CREUSES_PLUS_CHERES, DIX_FOIS_PLUS, DIX_FOIS_MOINS',
      'PRIX_NUL (zero), CREUSES_PLUS_CHERES (dearer off-peak), DIX_FOIS_PLUS, DIX_FOIS_MOINS (ten times more, less)',
    ],
    'AvertissementPrix.champ': ['Le prix en cause, comme tarifs.0.kwh', 'The price in question, such as tarifs.0.kwh'],
    'AvertissementPrix.message': [
      'Ce qui surprend, et ce que paierait un client type',
      'What surprises, and what a typical client would pay',
    ],
  },
  valeurs: {
    StatutVersion: {
      BROUILLON: ['Sans numéro de test : personne ne la voit', 'Without a test number: nobody sees it'],
      EN_TEST: [
        'Seuls ses numéros de test la voient ; il manque un résultat',
        'Only its test numbers see it; a result is missing',
      ],
      VALIDEE: ['Tous ses tests sont réussis : prête à activer', 'All of its tests have passed: ready to activate'],
      ACTIVE: ['Celle qui se vend', 'The one that is sold'],
      REMPLACEE: [
        'Vendue avant une autre ; ses souscriptions gardent ses termes',
        'Sold before another; its subscriptions keep its terms',
      ],
      ABANDONNEE: ['Elle se préparait, et ne s’est jamais vendue', 'It was being prepared, and never sold'],
    },
  },
};
