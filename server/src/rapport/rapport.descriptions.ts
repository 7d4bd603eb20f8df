import type { Descriptions } from '../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_RAPPORT: Descriptions = {
  types: {
    Rapport: [
      'Des chiffres d’une période, comptés par la base au moment de la demande',
      'Figures of a period, counted by the database when they are asked for',
    ],
    TypeRapport: ['Ce que compte un rapport', 'What a report counts'],
    GrainRapport: ['La longueur d’une tranche du rapport', 'The length of a slice of the report'],
    GroupeRapport: ['Par quoi un rapport se détaille', 'What a report is broken down by'],
    UniteRapport: ['En quoi se lit une mesure', 'What a figure is read in'],
    ConsulterRapportInput: [
      'Quels chiffres, de quelle période, détaillés comment',
      'Which figures, of which period, broken down how',
    ],
    FiltreRapportInput: [
      'Les lignes d’un groupe ; de plusieurs clés d’un même groupe, une suffit',
      'The rows of one group; of several keys of the same group, one suffices',
    ],
    FiltreDeRapport: ['Un filtre de la demande, avec son nom', 'A filter of the request, with its name'],
    MesureRapport: ['Un des chiffres du rapport', 'One of the figures of the report'],
    GroupeDeRapport: ['Une des lignes du détail', 'One of the rows of the breakdown'],
    GroupeTotal: ['Les chiffres d’un groupe, de toute la période', 'The figures of a group, over the whole period'],
    LigneRapport: ['Les chiffres d’un groupe dans une tranche', 'The figures of a group in one slice'],
  },
  fonctions: {
    consulterRapport: [
      'Compté par la base, en jours et mois de l’heure de Paris ; peu par requête',
      'Counted by the database, in days and months of Paris time; few in one request',
    ],
  },
  champs: {
    type: ['Ce qui est compté', 'What is counted'],
    grain: ['La longueur des tranches', 'The length of the slices'],
    cle: [
      'Ce qui désigne le groupe : un id ou un mot ; null : les lignes qui n’en ont pas',
      'What the group is known by: an id or a word; null: the rows that have none',
    ],
    nom: ['Comment il se lit', 'How it is read'],
  },
  precis: {
    'ConsulterRapportInput.du': ['Premier jour, heure de Paris : 2026-11-01', 'First day, Paris time: 2026-11-01'],
    'ConsulterRapportInput.au': ['Dernier jour, compris', 'Last day, included'],
    'ConsulterRapportInput.grain': [
      'MOIS par défaut ; un an par jour, deux par semaine, dix par mois',
      'MOIS by default; one year by day, two by week, ten by month',
    ],
    'ConsulterRapportInput.groupe': ['AUCUN par défaut', 'AUCUN by default'],
    'ConsulterRapportInput.filtres': ['Tous doivent tenir, 50 au plus', 'All of them must hold, at most 50'],
    'FiltreRapportInput.groupe': ['Un des groupesPossibles du rapport', 'One of the groupesPossibles of the report'],
    'FiltreRapportInput.cle': [
      'Telle que le rapport la donne ; null : celles qui n’en ont pas',
      'As the report gives it; null: those that have none',
    ],
    'FiltreDeRapport.groupe': ['Ce qui est filtré', 'What is filtered'],
    'MesureRapport.cle': ['Son nom de programme, comme realisees', 'Its name for programs, such as realisees'],
    'MesureRapport.unite': ['En quoi elle se lit', 'What it is read in'],
    'MesureRapport.decimales': ['Décimales à montrer', 'Decimals to be shown'],
    'MesureRapport.additive': ['Se somme ; une moyenne ne se somme pas', 'Can be summed; a mean can’t'],
    'GroupeTotal.valeurs': [
      'De toute la période, une par mesure ; null : une moyenne de rien',
      'Of the whole period, one for each figure; null: a mean of nothing',
    ],
    'GroupeTotal.limite': [
      'D’une promotion : combien de fois en tout ; null sinon, ou sans limite',
      'Of a promotion: how many times in all; null otherwise, or without a limit',
    ],
    'GroupeTotal.utilisations': [
      'D’une promotion : depuis toujours, ce que sa limite compte',
      'Of a promotion: since ever, what its limit counts',
    ],
    'LigneRapport.periode': [
      '2026-11-21, le lundi de la semaine, ou 2026-11',
      '2026-11-21, the Monday of the week, or 2026-11',
    ],
    'LigneRapport.groupe': ['Le groupe compté', 'The group that is counted'],
    'LigneRapport.valeurs': [
      'Une par mesure ; null : une moyenne de rien',
      'One for each figure; null: a mean of nothing',
    ],
    'Rapport.du': ['Premier jour, heure de Paris', 'First day, Paris time'],
    'Rapport.au': ['Dernier jour, compris', 'Last day, included'],
    'Rapport.groupe': ['Par quoi il est détaillé', 'What it is broken down by'],
    'Rapport.groupesPossibles': [
      'Par quoi ce rapport se groupe et se filtre',
      'What this report can be grouped and filtered by',
    ],
    'Rapport.filtres': ['Ceux de la demande, nommés', 'Those of the request, named'],
    'Rapport.mesures': ['Ses chiffres, dans l’ordre des valeurs', 'Its figures, in the order of the values'],
    'Rapport.periodes': [
      'Toutes, aussi celles où rien ne s’est passé',
      'All of them, those where nothing happened too',
    ],
    'Rapport.lignes': [
      'Une par tranche et par groupe, où quelque chose s’est passé',
      'One for each slice and group where something happened',
    ],
    'Rapport.groupes': ['Le plus grand d’abord ; vide sans groupe', 'The largest first; empty without a group'],
    'Rapport.totaux': [
      'De toute la période, une par mesure ; null : une moyenne de rien',
      'Of the whole period, one for each figure; null: a mean of nothing',
    ],
    'Rapport.csv': ['Les lignes, pour un tableur', 'The rows, for a spreadsheet'],
    'Rapport.csv.langue': ['FR par défaut', 'FR by default'],
  },
  valeurs: {
    TypeRapport: {
      SOUSCRIPTIONS: [
        'Souscrites dans la période, et finies dans la période',
        'Subscribed in the period, and ended in the period',
      ],
      RESILIATIONS: [
        'Selon leur date de fin, aussi celles qui sont prévues',
        'By their end date, those that are planned too',
      ],
      PROMOTIONS: [
        'Ce que les souscriptions de la période ont obtenu',
        'What the subscriptions of the period have got',
      ],
      TESTS: [
        'Numéros de test définis, leurs résultats, les souscriptions d’essai',
        'Test numbers that were set, their results, the trial subscriptions',
      ],
      INTERVENTIONS: [
        'Chacune au jour où elle a été créée, réalisée, clôturée ou annulée',
        'Each on the day when it was created, done, closed or cancelled',
      ],
      DELAIS: [
        'De celles réalisées dans la période : à temps ou non, et en combien d’heures',
        'Of those done in the period: on time or not, and in how many hours',
      ],
      AVIS: [
        'De ceux que les clients ont donnés des interventions réalisées dans la période : combien, et la note moyenne, à partir de 5',
        'Of those that clients gave of the interventions done in the period: how many, and the mean mark, from 5 on',
      ],
      OBJECTIFS: ['Ceux dont la période finit dans celle du rapport', 'Those whose period ends in that of the report'],
      ACTIVITE: [
        'Ce que les comptes ont fait, et ce qui leur a été refusé',
        'What accounts did, and what they were refused',
      ],
    },
    GrainRapport: {
      JOUR: ['Un jour, heure de Paris ; un an au plus', 'A day, Paris time; one year at most'],
      SEMAINE: ['Du lundi au dimanche ; deux ans au plus', 'From Monday to Sunday; two years at most'],
      MOIS: ['Un mois du calendrier ; dix ans au plus', 'A month of the calendar; ten years at most'],
    },
    GroupeRapport: {
      AUCUN: ['Sans détail', 'No breakdown'],
      OFFRE: ['Par offre', 'By offer'],
      PROMOTION: ['Par promotion', 'By promotion'],
      STATUT: ['Par statut d’aujourd’hui', 'By today’s status'],
      CANAL: ['Par canal de souscription', 'By channel of subscription'],
      MOTIF: ['Par motif de résiliation', 'By reason of the ending'],
      URGENCE: ['Par degré d’urgence', 'By degree of urgency'],
      INTERVENANT: ['Par intervenant', 'By technician'],
      UTILISATEUR: ['Par compte', 'By account'],
      TYPE: ['Par type d’objectif', 'By type of objective'],
      ACTION: ['Par fonction appelée', 'By function that was called'],
      RESULTAT: ['Par résultat', 'By result'],
    },
    UniteRapport: {
      NOMBRE: ['Un nombre', 'A number'],
      EURO: ['Des euros', 'Euros'],
      POURCENT: ['Des pour cent', 'Per cent'],
      HEURE: ['Des heures', 'Hours'],
    },
  },
};
