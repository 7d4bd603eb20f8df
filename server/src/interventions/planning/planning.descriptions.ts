import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_PLANNING: Descriptions = {
  types: {
    Planning: ['Le temps des intervenants entre deux instants', 'The time of the technicians between two instants'],
    LignePlanning: ['Un intervenant : ses jours et ses visites', 'A technician: their days and their visits'],
    JourPlanning: ['Un jour d’un intervenant', 'A day of a technician'],
    PlagePlanning: ['Un temps, d’un instant à un autre', 'A time, from an instant to another'],
    AbsenceVue: ['Une absence, sans son motif', 'An absence, without its reason'],
    Creneau: [
      'Une visite ; d’une visite qui n’est pas des siennes, seulement que le temps est pris',
      'A visit; of a visit that is not one’s own, only that the time is taken',
    ],
    Proposition: [
      'Un créneau libre : planifierIntervention l’accepte tel quel',
      'A free slot: planifierIntervention accepts it as it is',
    ],
    Raison: ['Pourquoi ce créneau, ou ce qu’il a de gênant', 'Why this slot, or what is awkward about it'],
    CodeRaison: ['Ce que dit une raison, pour un programme', 'What a reason says, for a program'],
    ProposerCreneauxInput: [
      'La visite à planifier : une intervention, ou ce que l’on en sait avant de l’ouvrir',
      'The visit to plan: an intervention, or what is known of it before it is opened',
    ],
  },
  fonctions: {
    consulterPlanning: [
      'Qui est où et quand, sur 14 jours et pour 25 personnes au plus. Les visites des autres ne sont qu’occupées ; un intervenant ne voit que sa ligne',
      'Who is where and when, over 14 days and for 25 people at most. Others’ visits are only taken time; a technician sees their own line alone',
    ],
    proposerCreneaux: [
      'Qui peut venir et quand, le meilleur d’abord : avant l’échéance, avec le moins de chemin. Le chemin n’est qu’estimé, par le code postal et le secteur',
      'Who can come and when, the best first: before the due date, with the least way. The way is only estimated, by postcode and sector',
    ],
  },
  champs: {
    debut: ['Début', 'Beginning'],
    fin: ['Fin, non comprise', 'End, not included'],
  },
  precis: {
    'Planning.du': ['Comme demandé', 'As asked for'],
    'Planning.au': ['Comme demandé', 'As asked for'],
    'Planning.lignes': ['Par nom', 'By name'],
    'LignePlanning.intervenant': ['Dont c’est le temps', 'Whose time it is'],
    'LignePlanning.secteurs': ['Les siens, par nom', 'Theirs, by name'],
    'LignePlanning.jours': ['Chaque jour, dans l’ordre', 'Each day, in order'],
    'LignePlanning.creneaux': ['Dans l’ordre de leur début', 'In the order of their beginning'],
    'JourPlanning.jour': ['Comme 2026-11-21', 'Such as 2026-11-21'],
    'JourPlanning.ouvert': ['Ses heures de travail', 'Their working hours'],
    'JourPlanning.absences': ['Celles qui touchent ce jour', 'Those that touch this day'],
    'JourPlanning.minutesPlanifiees': ['Des visites qui tombent ce jour', 'Of the visits that fall on this day'],
    'JourPlanning.minutesOuvrees': ['De ses heures de travail', 'Of their working hours'],
    'AbsenceVue.type': ['Pourquoi', 'Why'],
    'Creneau.occupe': ['Vrai : la visite n’est pas des siennes', 'True: the visit is not one’s own'],
    'Creneau.intervention': ['Null : occupé', 'Null: taken'],
    'Creneau.chevauche': [
      'En même temps qu’une autre de cet intervenant',
      'At the same time as another of this technician',
    ],
    'Creneau.surAbsence': ['Pendant une absence : à replanifier', 'During an absence: to be planned anew'],
    'Creneau.trajetAvant': [
      'Minutes depuis la visite d’avant le même jour, ou depuis sa base, estimées ; null : ni l’une ni l’autre',
      'Minutes from the visit before on the same day, or from their base, estimated; null: neither',
    ],
    'Creneau.trajetConnu': ['Faux : un des deux codes postaux manque', 'False: one of the two postcodes is missing'],
    'Creneau.trajetManque': [
      'Minutes qui manquent pour ce trajet ; 0 : le temps y est',
      'Minutes that are missing for this way; 0: there is time',
    ],
    'consulterPlanning.secteurId': ['Ceux de ce secteur seuls', 'Those of this sector alone'],
    'consulterPlanning.du': ['Depuis cet instant', 'From this instant'],
    'consulterPlanning.au': [
      'Jusqu’à cet instant, 14 jours plus tard au plus',
      'To this instant, 14 days later at most',
    ],
    'consulterPlanning.intervenantIds': ['Ceux-là seuls, 25 au plus', 'These alone, 25 at most'],
    'consulterPlanning.perPage': ['De 1 à 25', 'From 1 to 25'],
    'Proposition.intervenant': ['Qui viendrait', 'Who would come'],
    'Proposition.debut': ['Au quart d’heure', 'At a quarter of an hour'],
    'Proposition.fin': ['Fin du créneau', 'End of the slot'],
    'Proposition.trajetAvant': [
      'Minutes depuis la visite d’avant le même jour, ou depuis sa base, estimées ; null : ni l’une ni l’autre',
      'Minutes from the visit before on the same day, or from their base, estimated; null: neither',
    ],
    'Proposition.trajetApres': [
      'Minutes jusqu’à la visite d’après le même jour, estimées ; null : il n’y en a pas',
      'Minutes to the visit after on the same day, estimated; null: there is none',
    ],
    'Proposition.minutesDuJour': [
      'Minutes déjà planifiées ce jour-là pour cet intervenant',
      'Minutes planned already on that day for this technician',
    ],
    'Proposition.raisons': ['Au moins une', 'At least one'],
    'Raison.code': ['Toujours le même mot', 'Always the same word'],
    'Raison.fr': ['En français', 'In French'],
    'Raison.en': ['En anglais', 'In English'],
    'ProposerCreneauxInput.interventionId': [
      'Une des siennes ; son lieu, son échéance et sa durée valent sauf si l’on en donne d’autres',
      'One of one’s own; its place, due date and length hold unless others are given',
    ],
    'ProposerCreneauxInput.codePostal': ['Où aller', 'Where to go'],
    'ProposerCreneauxInput.dureeMinutes': [
      'De 5 à 1 440 ; absent : celle qui est prévue, ou 60',
      'From 5 to 1,440; left out: the one that is planned, or 60',
    ],
    'ProposerCreneauxInput.urgenceId': [
      'Son délai donne l’échéance, comme si elle s’ouvrait maintenant ; sans effet avec interventionId ou echeance',
      'Its delay gives the due date, as if it were opened now; without effect beside interventionId or echeance',
    ],
    'ProposerCreneauxInput.echeance': ['À finir avant, si possible', 'To be over before, if possible'],
    'ProposerCreneauxInput.du': ['Pas avant ; absent : maintenant', 'Not before; left out: now'],
    'ProposerCreneauxInput.au': [
      'Fini avant, 14 jours plus tard au plus ; absent : 7 jours plus tard',
      'Over before, 14 days later at most; left out: 7 days later',
    ],
    'ProposerCreneauxInput.intervenantIds': ['Ceux-là seuls, 25 au plus', 'These alone, 25 at most'],
    'ProposerCreneauxInput.limite': ['De 1 à 20 ; absent : 3', 'From 1 to 20; left out: 3'],
  },
  valeurs: {
    CodeRaison: {
      LIBRE: ['Dans ses heures, sans visite ni absence', 'In their hours, without visit or absence'],
      MEME_LIEU_AVANT: ['Même code postal que la visite d’avant', 'Same postcode as the visit before'],
      MEME_LIEU_APRES: ['Même code postal que la visite d’après', 'Same postcode as the visit after'],
      MEME_SECTEUR_AVANT: ['Même secteur que la visite d’avant', 'Same sector as the visit before'],
      MEME_SECTEUR_APRES: ['Même secteur que la visite d’après', 'Same sector as the visit after'],
      SON_SECTEUR: ['Dans un secteur de l’intervenant', 'In a sector of the technician’s'],
      AVANT_ECHEANCE: ['Fini avant l’échéance', 'Over before the due date'],
      APRES_ECHEANCE: ['Après l’échéance', 'After the due date'],
      HORS_HORAIRES: ['Hors des heures de travail', 'Outside working hours'],
      TRAJET_SERRE: ['Trop peu de temps pour le trajet estimé', 'Too little time for the estimated way'],
      TRAJET_INCONNU: [
        'Trop peu de temps pour un trajet dont un code postal manque',
        'Too little time for a way of which a postcode is missing',
      ],
    },
  },
};
