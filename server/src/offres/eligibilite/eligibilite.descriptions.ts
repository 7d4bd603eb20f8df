import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_ELIGIBILITE: Descriptions = {
  types: {
    Eligibilite: [
      'Une façon d’avoir droit à une offre ou à une promotion ; de plusieurs, une suffit, sans aucune, c’est pour tous',
      'One way of being allowed an offer or a promotion; of several one suffices, without any it is for all',
    ],
    CritereEligibilite: ['Une condition sur ce que l’on sait d’un client', 'A condition on what is known of a client'],
    CritereInput: ['Une condition : attribut, opérateur, valeurs', 'A condition: attribute, operator, values'],
    AttributEligibilite: [
      'Ce que l’on sait d’un client, ou de ce qu’il demande',
      'What is known of a client, or of what they ask for',
    ],
    OperateurCritere: ['Comment une valeur connue est comparée', 'How a known value is compared'],
    EligibilitePage: ['Une page d’éligibilités', 'A page of eligibilities'],
    EligibilitePayload: [
      'L’éligibilité telle qu’elle est après l’écriture',
      'The eligibility as it is after the write',
    ],
    CreerEligibiliteInput: [
      'L’éligibilité à ajouter à une offre ou à une promotion',
      'The eligibility to add to an offer or a promotion',
    ],
    ModifierEligibiliteInput: ['Un champ absent ne change pas', 'An absent field does not change'],
    RaisonIneligibilite: ['Pourquoi non, dans les deux langues', 'Why not, in both languages'],
    VerdictEligibilite: ['Oui, ou non et pourquoi', 'Yes, or no and why'],
    VerificationEligibilite: ['Oui, ou non, pourquoi, et quoi d’autre', 'Yes, or no, why, and what else'],
    EstimerEligibiliteInput: [
      'Ce qu’on ne sait qu’à la souscription est donné ici ; absent, il est inconnu',
      'What is known at the subscription only is given here; absent, it is unknown',
    ],
    EligibiliteAEstimerInput: [
      'Une façon d’y avoir droit, pas encore enregistrée',
      'One way of being allowed, not saved yet',
    ],
    EstimationEligibilite: ['Combien de clients y auraient droit', 'How many clients would be allowed'],
    RaisonComptee: [
      'Une raison de refus, et combien de clients elle écarte',
      'A reason for a refusal, and how many clients it keeps out',
    ],
    ExempleEligibilite: ['Un client, et ce qui en est décidé', 'A client, and what is decided of them'],
  },
  fonctions: {
    consulterEligibilite: ['Les éligibilités d’offres et de promotions', 'The eligibilities of offers and promotions'],
    verifierEligibilite: [
      'Ce client peut-il prendre cette offre ou cette promotion ? Un autre que soi demande SOUSCRIPTION_GERER',
      'May this client take this offer or this promotion? Another than oneself asks for SOUSCRIPTION_GERER',
    ],
    estimerEligibilite: [
      'Combien de clients seraient éligibles, par la fonction qui en décide à la souscription ; n’écrit rien',
      'How many clients would be eligible, by the function that decides at the subscription; writes nothing',
    ],
    creerEligibilite: ['Une façon de plus d’y avoir droit', 'One more way of being allowed'],
    modifierEligibilite: ['Les critères donnés remplacent les précédents', 'The criteria given replace those before'],
    supprimerEligibilite: [
      'La dernière supprimée, c’est de nouveau pour tous',
      'Once the last one is deleted, it is for all again',
    ],
  },
  champs: {
    libelle: ['Comment l’équipe l’appelle, 150 caractères au plus', 'What the team calls it, at most 150 characters'],
    criteres: ['De 1 à 20, tous doivent tenir', 'From 1 to 20, all of them must hold'],
    attribut: ['Ce qui est regardé', 'What is looked at'],
    operateur: ['Comment c’est comparé', 'How it is compared'],
    raisons: ['Toutes ; aucune quand il l’est', 'All of them; none when they are'],
    eligible: ['Vrai : il y a droit', 'True: they are allowed'],
    fr: ['La raison, en français', 'The reason, in French'],
    en: ['La raison, en anglais', 'The reason, in English'],
    codePostal: ['Code postal du lieu ; absent : inconnu', 'Postcode of the place; absent: unknown'],
    puissance: ['Puissance du compteur, en kVA ; absente : inconnue', 'Power of the meter, in kVA; absent: unknown'],
  },
  precis: {
    'Eligibilite.offreId': [
      'L’offre dont elle est ; null : d’une promotion',
      'The offer that it belongs to; null: a promotion’s',
    ],
    'Eligibilite.promotionId': [
      'La promotion dont elle est ; null : d’une offre',
      'The promotion that it belongs to; null: an offer’s',
    ],
    'Eligibilite.offre': [
      'Null aussi quand l’appelant ne peut pas la voir',
      'Null also when the caller may not see it',
    ],
    'Eligibilite.promotion': [
      'Null aussi quand l’appelant ne peut pas la voir',
      'Null also when the caller may not see it',
    ],
    'CritereEligibilite.valeurs': ['À quoi elle est comparée', 'What it is compared with'],
    'CritereEligibilite.mots': ['Le critère, en mots', 'The criterion, in words'],
    'CritereInput.valeurs': [
      'Une ou plusieurs pour PARMI, HORS, COMMENCE_PAR ; une borne ; deux pour ENTRE',
      'One or more for PARMI, HORS, COMMENCE_PAR; one bound; two for ENTRE',
    ],
    'EligibilitePayload.eligibilite': ['Telle qu’elle est maintenant', 'As it is now'],
    'CreerEligibiliteInput.offreId': [
      'Une offre ou une promotion, et une seule',
      'An offer or a promotion, and only one',
    ],
    'CreerEligibiliteInput.promotionId': [
      'La promotion, quand ce n’est pas une offre',
      'The promotion, when it is not an offer',
    ],
    'RaisonIneligibilite.code': [
      'CODE_POSTAL_REFUSE, PUISSANCE_INCONNU, NUMERO_BLACKLISTE…',
      'CODE_POSTAL_REFUSE (refused), PUISSANCE_INCONNU (unknown), NUMERO_BLACKLISTE (black-listed)…',
    ],
    'VerificationEligibilite.alternatives': [
      'Ce que le client peut prendre à la place : 5 au plus',
      'What the client may take instead: at most 5',
    ],
    'EstimerEligibiliteInput.eligibilites': ['Une suffit ; aucune : tout le monde', 'One suffices; none: everybody'],
    'EstimerEligibiliteInput.canal': [
      'D’où la souscription serait faite ; absent : inconnu',
      'Where the subscription would be made; absent: unknown',
    ],
    'EstimationEligibilite.examines': ['Clients actifs, regardés un par un', 'Active clients, looked at one by one'],
    'EstimationEligibilite.complet': [
      'Faux : il y a plus de clients qu’on n’en regarde',
      'False: there are more clients than are looked at',
    ],
    'EstimationEligibilite.eligibles': ['Combien y auraient droit', 'How many would be allowed'],
    'EstimationEligibilite.raisons': ['La plus fréquente d’abord : 20 au plus', 'The most frequent first: at most 20'],
    'EstimationEligibilite.exemples': [
      'Quelques-uns par leur nom : cinq éligibles, cinq qui ne le sont pas ; sans UTILISATEUR_LIRE : null',
      'Some of them by name: five who are eligible, five who are not; without UTILISATEUR_LIRE: null',
    ],
    'RaisonComptee.code': ['Le code de la raison', 'The code of the reason'],
    'RaisonComptee.nombre': [
      'Clients qu’elle écarte, seule ou avec d’autres',
      'Clients that it keeps out, alone or with others',
    ],
    'ExempleEligibilite.client': ['Un client actif', 'An active client'],
    'consulterEligibilite.offreId': ['Celles de cette offre', 'Those of this offer'],
    'consulterEligibilite.promotionId': ['Celles de cette promotion', 'Those of this promotion'],
    'verifierEligibilite.offreId': [
      'L’offre : elle ou la promotion, et une seule',
      'The offer: it or the promotion, and only one',
    ],
    'verifierEligibilite.promotionId': [
      'La promotion : elle ou l’offre, et une seule',
      'The promotion: it or the offer, and only one',
    ],
    'verifierEligibilite.clientId': ['Absent : soi-même', 'Absent: oneself'],
    'verifierEligibilite.numero': [
      'Le numéro à souscrire ; absent : celui du compte',
      'The number to subscribe; absent: that of the account',
    ],
    'verifierEligibilite.kwhParAn': [
      'kWh par an, pour le coût des autres offres',
      'kWh a year, for the cost of the other offers',
    ],
    'verifierEligibilite.pourcentCreuses': [
      '% de la consommation en heures creuses, pour ce coût',
      '% of the use in off-peak hours, for that cost',
    ],
  },
  valeurs: {
    AttributEligibilite: {
      ancienneteMois: ['Mois entiers depuis que son compte existe', 'Whole months since their account was made'],
      canal: [
        'D’où vient la souscription : SITE, STANDARD ou API',
        'Where the subscription comes from: SITE, STANDARD or API',
      ],
      codePostal: ['Code postal du lieu', 'Postcode of the place'],
      entite: ['Code de l’entité de son compte', 'Code of the entity of their account'],
      offreSouscrite: [
        'Codes des offres dont il a une souscription en cours',
        'Codes of the offers of which they have a current subscription',
      ],
      prefixeNumero: ['Début du numéro souscrit, E.164 : +336', 'Beginning of the subscribed number, E.164: +336'],
      profil: ['Le profil écrit sur son compte', 'The profile written on their account'],
      puissance: ['Puissance du compteur, en kVA', 'Power of the meter, in kVA'],
      role: ['Id d’un rôle que son compte tient', 'Id of a role that their account holds'],
    },
    OperateurCritere: {
      PARMI: ['Est l’une des valeurs', 'Is one of the values'],
      HORS: ['N’est aucune des valeurs', 'Is none of the values'],
      COMMENCE_PAR: ['Commence par l’une des valeurs', 'Begins with one of the values'],
      AU_MOINS: ['Vaut au moins la valeur', 'Is at least the value'],
      AU_PLUS: ['Vaut au plus la valeur', 'Is at most the value'],
      ENTRE: ['Est entre les deux valeurs, comprises', 'Is between the two values, both included'],
    },
  },
};
