import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_PROMOTION: Descriptions = {
  types: {
    Promotion: [
      'Ce qui ôte quelque chose au prix d’offres ; jamais supprimée, jamais changée tant qu’elle est active',
      'What takes something off the price of offers; never deleted, never changed while active',
    ],
    StatutPromotion: ['Où en est une promotion', 'Where a promotion stands'],
    EtatPromotion: ['Le statut, vu de sa période et de sa limite', 'The status, as seen from its window and its limit'],
    TypeActionPromotion: ['Ce qu’une promotion ôte au prix', 'What a promotion takes off the price'],
    TypeDureePromotion: ['Combien de temps une promotion joue', 'For how long a promotion applies'],
    PromotionPage: ['Une page de promotions', 'A page of promotions'],
    PromotionPayload: ['La promotion telle qu’elle est après l’écriture', 'The promotion as it is after the write'],
    CreerPromotionInput: ['La promotion à créer, en brouillon', 'The promotion to create, as a draft'],
    ModifierPromotionInput: [
      'Un champ absent ne change pas ; ses résultats de test sont repris',
      'An absent field does not change; its test results are taken back',
    ],
    ActiverPromotionInput: ['La promotion à mettre en vigueur', 'The promotion to put in force'],
    DesactiverPromotionInput: ['La promotion à arrêter', 'The promotion to stop'],
  },
  fonctions: {
    consulterPromotion: [
      'Sans PROMOTION_GERER : celles en vigueur qui ne demandent pas de code',
      'Without PROMOTION_GERER: those in force that ask for no code',
    ],
    voirPromotion: ['Par id ou par code : exactement un des deux', 'By id or by code: exactly one of the two'],
    creerPromotion: ['En brouillon : personne ne l’obtient encore', 'As a draft: nobody gets it yet'],
    modifierPromotion: ['Jamais tant qu’elle est active', 'Never while it is active'],
    activerPromotion: [
      'Testée, avec une offre, avant la fin de sa période',
      'Tested, with an offer, before the end of its window',
    ],
    desactiverPromotion: ['Les souscriptions faites la gardent', 'The subscriptions made keep it'],
  },
  champs: {
    code: ['Unique, gardé en majuscules : de 2 à 50 caractères', 'Unique, kept in capitals: from 2 to 50 characters'],
    surCode: ['Ne vaut que pour qui donne son code', 'Holds only for whoever gives its code'],
    nom: ['Comment elle s’appelle, dans les deux langues', 'What it is called, in both languages'],
    action: ['Ce qu’elle ôte au prix', 'What it takes off the price'],
    valeur: [
      '% de POURCENTAGE, EUR de MONTANT ; null pour les autres',
      '% of POURCENTAGE, EUR of MONTANT; null for the others',
    ],
    mois: ['De MOIS_OFFERTS : de 1 à 60 ; null pour les autres', 'Of MOIS_OFFERTS: from 1 to 60; null for the others'],
    duree: ['Combien de temps elle joue', 'For how long it applies'],
    periodes: [
      'Mois de la durée PERIODES : de 1 à 60 ; null pour les autres',
      'Months of the duration PERIODES: from 1 to 60; null for the others',
    ],
    debut: ['Début de sa période ; null : dès l’activation', 'Start of its window; null: from its activation'],
    fin: ['Fin de sa période ; null : sans fin', 'End of its window; null: without end'],
    priorite: [
      'De 0 à 1 000, la plus petite d’abord ; 100 par défaut',
      'From 0 to 1,000, the smallest first; 100 by default',
    ],
    exclusive: [
      'Seule, quand elle est la première ; jamais à côté d’une autre',
      'Alone, when it is the first; never beside another',
    ],
    limiteGlobale: [
      'Combien de souscriptions en tout, de 1 à 100000000 ; null : sans limite',
      'How many subscriptions in all, from 1 to 100000000; null: no limit',
    ],
    limiteParClient: [
      'Combien de souscriptions par client, de 1 à 100000000 ; null : sans limite',
      'How many subscriptions for one client, from 1 to 100000000; null: no limit',
    ],
    offreIds: [
      'Toutes ses offres, 250 au plus : elles remplacent les précédentes',
      'All of its offers, at most 250: they replace those before',
    ],
  },
  precis: {
    'Promotion.statut': ['Où elle en est ; etat le dit selon la date', 'Where it stands; etat tells it by the date'],
    'Promotion.etat': [
      'Le statut, vu de la période et de la limite',
      'The status, as seen from the window and the limit',
    ],
    'Promotion.offres': ['Celles que l’appelant peut voir', 'Those that the caller may see'],
    'Promotion.nombreOffres': ['De celles que l’appelant peut voir', 'Of those that the caller may see'],
    'Promotion.utilisations': [
      'Souscriptions qui l’ont obtenue ; sans PROMOTION_GERER : null',
      'Subscriptions that got it; without PROMOTION_GERER: null',
    ],
    'Promotion.reste': [
      'Ce qui reste de la limite ; sans limite ou sans PROMOTION_GERER : null',
      'What is left of the limit; without a limit or PROMOTION_GERER: null',
    ],
    'Promotion.manques': [
      'Ce qui manque avant de pouvoir l’activer ; vide : rien',
      'What is missing before it may be activated; empty: nothing',
    ],
    'Promotion.numerosTest': [
      'Ceux qui la testent ; sans TEST_GERER : null',
      'Those that test it; without TEST_GERER: null',
    ],
    'PromotionPayload.promotion': ['Telle qu’elle est maintenant', 'As it is now'],
    'CreerPromotionInput.duree': ['TOUJOURS par défaut', 'TOUJOURS by default'],
    'consulterPromotion.recherche': ['Mots du nom ou du code', 'Words of the name or the code'],
    'consulterPromotion.statut': ['Seulement celles qui en sont là', 'Only those that stand there'],
    'consulterPromotion.etat': [
      'Le statut, vu de la période et de la limite',
      'The status, as seen from the window and the limit',
    ],
    'consulterPromotion.presqueEpuisee': [
      'Vrai : en vigueur, les quatre cinquièmes de leur limite au moins utilisés ; faux : les autres',
      'True: in force, four fifths of their limit used or more; false: the others',
    ],
    'consulterPromotion.offreId': ['Celles de cette offre', 'Those of this offer'],
    'voirPromotion.code': ['Son code, en majuscules ou non', 'Its code, in capitals or not'],
  },
  valeurs: {
    StatutPromotion: {
      BROUILLON: ['Sans numéro de test : personne ne l’obtient', 'Without a test number: nobody gets it'],
      EN_TEST: [
        'Seuls ses numéros de test l’obtiennent ; il manque un résultat',
        'Only its test numbers get it; a result is missing',
      ],
      VALIDEE: ['Tous ses tests sont réussis : prête à activer', 'All of its tests have passed: ready to activate'],
      ACTIVE: [
        'Elle joue dans sa période, tant que sa limite n’est pas atteinte',
        'It applies in its window, until its limit is reached',
      ],
      INACTIVE: ['Arrêtée : les souscriptions faites la gardent', 'Stopped: the subscriptions made keep it'],
    },
    EtatPromotion: {
      BROUILLON: ['Un brouillon : personne ne la voit', 'A draft: nobody sees it'],
      EN_TEST: ['En test : seuls ses numéros de test l’ont', 'Under test: only its test numbers have it'],
      VALIDEE: [
        'Testée et validée : seuls ses numéros de test l’ont encore',
        'Tested and validated: still only its test numbers have it',
      ],
      PROGRAMMEE: ['Active, sa période n’a pas commencé', 'Active, its window has not begun'],
      EN_VIGUEUR: ['Elle s’applique aux nouvelles souscriptions', 'It applies to new subscriptions'],
      EPUISEE: ['Sa limite est atteinte : elle ne s’applique plus', 'Its limit is reached: it applies no more'],
      TERMINEE: ['Sa période est finie : elle ne s’applique plus', 'Its window has ended: it applies no more'],
      INACTIVE: [
        'Désactivée : elle ne s’applique plus aux nouvelles souscriptions',
        'Deactivated: it applies to no new subscription',
      ],
    },
    TypeActionPromotion: {
      POURCENTAGE: ['Une part du prix de chaque mois', 'A share of each month’s price'],
      MONTANT: ['Des euros sur le prix de chaque mois', 'Euros off each month’s price'],
      MOIS_OFFERTS: ['Les premiers mois, entièrement', 'The first months, wholly'],
      ACTIVATION_OFFERTE: ['Les frais d’activation de l’offre', 'The activation fee of the offer'],
    },
    TypeDureePromotion: {
      UNE_FOIS: ['Le premier mois', 'The first month'],
      PERIODES: ['Plusieurs mois : periodes', 'Several months: periodes'],
      TOUJOURS: ['Tout le contrat', 'The whole contract'],
    },
  },
};
