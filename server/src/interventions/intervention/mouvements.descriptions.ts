import type { Descriptions } from '../../socle/graphql/descriptions.ts';

/** The moves of an intervention, what becomes of the visits of somebody who can no longer come, and who leads it. */
export const DESCRIPTIONS_MOUVEMENTS: Descriptions = {
  types: {
    CreneauInput: ['Un créneau à donner', 'A slot to give'],
    PlanifierInterventionInput: ['À qui elle est donnée, et quand', 'To whom it is given, and when'],
    AnnulerInterventionInput: [
      'L’intervention qui ne se fera pas, et pourquoi',
      'The intervention that will not be done, and why',
    ],
    CloturerInterventionInput: ['L’intervention réalisée à clore', 'The intervention that is done, to be closed'],
    ChangerStatutInterventionInput: [
      'Ce que le mouvement demande : voir transitionsPossibles',
      'What the move asks for: see transitionsPossibles',
    ],
    ReattribuerVisitesInput: [
      'Les visites planifiées ou commencées d’un intervenant, parmi celles que l’on planifie ; 200 au plus',
      'The planned or begun visits of a technician, among those that one may plan; at most 200',
    ],
    ReprendreInterventionInput: ['L’intervention d’un collègue', 'A colleague’s intervention'],
    TransmettreInterventionsInput: [
      'Ses interventions qui ne sont pas closes, toutes ou certaines ; 200 au plus',
      'One’s interventions that are not closed, all or some; at most 200',
    ],
    TransmissionPayload: ['Ce qui a été transmis', 'What was handed over'],
    CloturerInterventionsInput: [
      'Les interventions réalisées à clore',
      'The interventions that are done, to be closed',
    ],
    InterventionACloturerInput: ['L’une d’elles, telle qu’on l’a lue', 'One of them, as it was read'],
    CloturesPayload: ['Ce qui a été clos, et ce qui ne l’a pas été', 'What was closed, and what was not'],
    ClotureRefusee: ['Ce qui n’a pas été clos, et pourquoi', 'What was not closed, and why'],
    ReattributionPayload: ['Ce qui a changé de mains', 'What has changed hands'],
    VisitesDuCompte: ['Ce qu’un compte a encore à faire', 'What an account has still to do'],
    VisiteDuCompte: [
      'Une visite planifiée, commencée ou en attente : de quoi la nommer, rien de ce qu’elle contient',
      'A visit that is planned, begun or on hold: enough to name it, nothing of what it holds',
    ],
  },
  fonctions: {
    planifierIntervention: [
      'Intervenant, début et durée, à venir ; un chevauchement est un CONFLICT qui le nomme',
      'Technician, start and length, to come; an overlap is a CONFLICT that names it',
    ],
    annulerIntervention: ['Le motif est montré au client', 'The reason is shown to the client'],
    cloturerIntervention: [
      'Ce que le client conteste ne se clôt qu’avec une réponse',
      'What the client contests is closed with an answer only',
    ],
    changerStatutIntervention: [
      'Tout autre mouvement de la table, avec ce qu’il demande',
      'Every other move of the table, with what it asks for',
    ],
    reattribuerVisites: [
      'Toutes ou aucune, dans leurs créneaux ; un chevauchement est un CONFLICT qui les nomme',
      'All or none, in their slots; an overlap is a CONFLICT that names them',
    ],
    cloturerInterventions: [
      'Plusieurs à la fois, chacune comme par cloturerIntervention ; ce qui est refusé est dit',
      'Several at once, each as by cloturerIntervention; what is refused is said',
    ],
    reprendreIntervention: [
      'Celle d’un collègue devient la sienne, et il en est averti',
      'A colleague’s becomes one’s own, and they are told',
    ],
    transmettreInterventions: [
      'À un collègue de l’entité ; toutes ou aucune',
      'To a colleague of the entity; all or none',
    ],
    consulterVisitesDuCompte: [
      'Les visites planifiées ou commencées d’un compte, avant d’y toucher : leur nombre, leurs références',
      'The planned or begun visits of an account, before it is changed: their number, their references',
    ],
  },
  champs: {
    statutId: [
      'Un statut actif de l’étape visée ; absent : le premier',
      'An active status of the stage aimed at; absent: the first',
    ],
    debutPlanifie: ['Début du créneau ; null : pas planifiée', 'Start of the slot; null: not planned'],
    finPlanifiee: ['Fin du créneau ; null : pas planifiée', 'End of the slot; null: not planned'],
  },
  precis: {
    'ChangerStatutInterventionInput.signature': [
      'Du client, seulement pour la dire réalisée ; exigée si la codification SIGNATURE_EXIGEE le dit',
      'The client’s, only to say that it is done; required if the codification SIGNATURE_EXIGEE says so',
    ],
    'CreneauInput.intervenantId': [
      'Un compte dont le rôle réalise des interventions',
      'An account whose role carries interventions out',
    ],
    'CreneauInput.debut': ['Début du créneau', 'Start of the slot'],
    'CreneauInput.dureeMinutes': [
      'Durée du créneau, de 5 à 1 440 minutes',
      'Length of the slot, from 5 to 1,440 minutes',
    ],
    'CreneauInput.derogation': [
      'Motif, pour le donner malgré un chevauchement ou une absence ; caché aux clients',
      'Reason, to give it in spite of an overlap or an absence; hidden from clients',
    ],
    'PlanifierInterventionInput.intervenantId': [
      'Un compte dont le rôle réalise des interventions',
      'An account whose role carries interventions out',
    ],
    'PlanifierInterventionInput.debut': ['Début du créneau', 'Start of the slot'],
    'PlanifierInterventionInput.dureeMinutes': [
      'Durée du créneau, de 5 à 1 440 minutes',
      'Length of the slot, from 5 to 1,440 minutes',
    ],
    'PlanifierInterventionInput.derogation': [
      'Motif, pour planifier malgré un chevauchement ; caché aux clients',
      'Reason, to plan in spite of an overlap; hidden from clients',
    ],
    'PlanifierInterventionInput.motifPasse': [
      'Pourquoi ce créneau est noté après coup, s’il est passé ; caché aux clients',
      'Why this slot is written down afterwards, if it has passed; hidden from clients',
    ],
    'AnnulerInterventionInput.motif': [
      'Le client le lit : 1 000 caractères au plus',
      'The client reads it: at most 1,000 characters',
    ],
    'CloturerInterventionInput.reponseContestation': [
      'Devient un commentaire que le client lit ; demandée tant qu’une contestation est sans réponse',
      'Becomes a comment that the client reads; required while a contestation has no answer',
    ],
    'ChangerStatutInterventionInput.pieceManquante': [
      'La pièce qu’il faut, en passant EN_ATTENTE ou REALISEE ; 500 caractères au plus',
      'The part that is needed, on the way to EN_ATTENTE or REALISEE; at most 500 characters',
    ],
    'ChangerStatutInterventionInput.secondeVisite': [
      'Vrai, en passant REALISEE : il reste à faire, le standard en est prévenu',
      'True, on the way to REALISEE: something is left to do, the desk is told',
    ],
    'ChangerStatutInterventionInput.statutId': ['Le statut visé, actif', 'The status aimed at, an active one'],
    'ChangerStatutInterventionInput.motif': [
      'Pourquoi, quand le mouvement le demande : 1 000 caractères au plus',
      'Why, when the move asks for it: at most 1,000 characters',
    ],
    'ChangerStatutInterventionInput.motifAttente': [
      'Ce qu’on attend, pour mettre en attente ; AUTRE demande aussi motif',
      'What is waited for, to put it on hold; AUTRE asks for motif too',
    ],
    'ChangerStatutInterventionInput.reprisePrevue': [
      'Quand la reprendre, dans l’avenir, pour mettre en attente',
      'When to resume it, in the future, to put it on hold',
    ],
    'ChangerStatutInterventionInput.rapport': [
      'Ce qui a été fait, pour la dire réalisée',
      'What was done, to say that it is done',
    ],
    'ChangerStatutInterventionInput.minutes': [
      'Minutes passées, de 1 à 100 000, pour la dire réalisée',
      'Minutes spent, from 1 to 100,000, to say that it is done',
    ],
    'TransmettreInterventionsInput.versStandardisteId': [
      'Qui les suivra : voir consulterAnnuaire, COLLEGUE',
      'Who will follow them: see consulterAnnuaire, COLLEGUE',
    ],
    'TransmettreInterventionsInput.interventionIds': [
      'Celles-ci, 200 au plus ; absent : toutes celles qui ne sont pas closes',
      'These, at most 200; absent: all that are not closed',
    ],
    'TransmettreInterventionsInput.note': [
      'Pour qui les reçoit, dans l’historique de chacune ; cachée aux clients',
      'For whoever receives them, in the history of each; hidden from clients',
    ],
    'TransmissionPayload.references': [
      'Les références de ce qui a été transmis',
      'The references of what was handed over',
    ],
    'CloturerInterventionsInput.interventions': ['De 1 à 100', 'From 1 to 100'],
    'CloturesPayload.cloturees': ['Telles qu’elles sont maintenant', 'As they are now'],
    'CloturesPayload.refusees': ['Inchangées, chacune avec sa raison', 'Unchanged, each with its reason'],
    'ClotureRefusee.reference': ['Null : l’appelant ne la voit pas', 'Null: the caller does not see it'],
    'ClotureRefusee.raison': ['Pourquoi elle n’a pas été close', 'Why it was not closed'],
    'ReattribuerVisitesInput.intervenantId': ['Qui ne vient plus', 'Who comes no more'],
    'ReattribuerVisitesInput.versIntervenantId': ['À qui elles vont', 'To whom they go'],
    'ReattribuerVisitesInput.du': ['Celles qui commencent à partir de là', 'Those that begin from there on'],
    'ReattribuerVisitesInput.au': ['Celles qui commencent avant, exclu', 'Those that begin before, excluded'],
    'ReattribuerVisitesInput.interventionIds': ['Celles-ci seulement, 200 au plus', 'These only, at most 200'],
    'ReattribuerVisitesInput.derogation': [
      'Motif, pour les donner malgré des chevauchements',
      'Reason, to give them in spite of overlaps',
    ],
    'ReattributionPayload.references': [
      'Les références de ce qui a changé de mains',
      'The references of what has changed hands',
    ],
    'VisitesDuCompte.total': ['Combien en tout', 'How many in all'],
    'VisitesDuCompte.items': ['Les vingt premières, par date', 'The first twenty, by date'],
    'VisiteDuCompte.reference': ['INT-2026-000123 : se dit au téléphone', 'INT-2026-000123: said on the telephone'],
    'VisiteDuCompte.etape': ['L’étape où elle en est', 'The stage that it has reached'],
    'consulterVisitesDuCompte.utilisateurId': ['Le compte de l’intervenant', 'The account of the technician'],
  },
};
