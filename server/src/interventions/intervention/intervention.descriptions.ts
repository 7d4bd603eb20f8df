import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_INTERVENTION: Descriptions = {
  types: {
    Intervention: [
      'Une visite chez un client, de l’appel jusqu’à sa fin ; chacun voit les siennes, et celles de son équipe avec INTERVENTION_LIRE_EQUIPE',
      'A visit to a client’s, from the call to its end; everybody sees their own, and their team’s with INTERVENTION_LIRE_EQUIPE',
    ],
    InterventionPage: ['Une page d’interventions', 'A page of interventions'],
    InterventionPayload: [
      'L’intervention telle qu’elle est après l’écriture',
      'The intervention as it is after the write',
    ],
    InterventionFiltre: ['Tous les filtres donnés doivent tenir', 'All of the filters that are given must hold'],
    PorteeIntervention: ['À qui sont les interventions d’une liste', 'Whose the interventions of a list are'],
    InterventionTri: ['L’ordre d’une liste d’interventions', 'The order of a list of interventions'],
    InterventionTriChamp: ['Ce qui ordonne une liste d’interventions', 'What orders a list of interventions'],
    CreerInterventionInput: [
      'L’intervention à créer, à l’étape NOUVELLE',
      'The intervention to create, at the stage NOUVELLE',
    ],
    ModifierInterventionInput: [
      'Un champ absent ne change pas ; voir Intervention.champsModifiables',
      'An absent field does not change; see Intervention.champsModifiables',
    ],
    Etape: [
      'Les sept étapes sur lesquelles travaille la table des mouvements',
      'The seven stages that the table of moves works on',
    ],
    MotifAttente: ['Ce qu’une intervention en attente attend', 'What an intervention on hold waits for'],
    RaisonATraiter: ['Pourquoi quelqu’un doit agir sur une intervention', 'Why somebody must act on an intervention'],
    MouvementIntervention: [
      'Une ligne de l’historique : un changement de statut ou de champs, jamais réécrite',
      'A line of the history: a change of status or of fields, never rewritten',
    ],
    ChangementChamp: ['Un champ d’une intervention, avant et après', 'A field of an intervention, before and after'],
    TransitionPossible: ['Un mouvement que l’appelant peut faire maintenant', 'A move that the caller may make now'],
  },
  fonctions: {
    consulterIntervention: [
      'Les interventions de l’appelant et de son équipe, ou de tous avec INTERVENTION_TOUTES ; par page ou par curseur',
      'The caller’s and their team’s interventions, or everybody’s with INTERVENTION_TOUTES; by page or by cursor',
    ],
    voirIntervention: [
      'Par id ou par référence : exactement un des deux',
      'By id or by reference: exactly one of the two',
    ],
    creerIntervention: ['Celui qui la crée est son standardiste', 'Whoever creates it is its operator'],
    modifierIntervention: [
      'Change les champs que l’étape et le rôle de l’appelant permettent ; le statut a ses fonctions',
      'Changes the fields that the stage and the caller’s role allow; the status has its own functions',
    ],
    supprimerIntervention: [
      'Ses commentaires et son historique partent avec elle, la trace reste',
      'Its comments and its history go with it, the trace stays',
    ],
  },
  champs: {
    titre: [
      'Ce qu’il y a à faire, en une ligne : 200 caractères au plus',
      'What is to be done, in a line: at most 200 characters',
    ],
    description: [
      'Le détail, en texte simple : 5 000 caractères au plus ; null : rien de plus',
      'The details, as plain text: at most 5,000 characters; null: nothing more',
    ],
    adresse: ['Où aller : 300 caractères au plus', 'Where to go: at most 300 characters'],
    codePostal: [
      'De l’adresse, aussi à l’étranger : 75001, B-1000 ; 12 caractères au plus',
      'Of the address, abroad too: 75001, B-1000; at most 12 characters',
    ],
    clientId: [
      'Le client : un compte dont le rôle est celui d’un client',
      'The client: an account whose role is a client’s',
    ],
    urgenceId: ['Le degré d’urgence, qui donne l’échéance', 'The degree of urgency, which gives the due date'],
    datePrevue: [
      'Date souhaitée par le client, puis début du créneau une fois planifiée',
      'Date that the client wishes, then the start of the slot once it is planned',
    ],
    motifPasse: [
      'Pourquoi ce moment est noté après coup, s’il est passé ; sans motif, un moment passé est refusé',
      'Why this moment is written down afterwards, if it has passed; without it, a past moment is refused',
    ],
    echeance: [
      'Quand elle doit être faite : création + délai du degré d’urgence, reculée de l’attente du client',
      'When it is due: creation + delay of the urgency, put off by the time spent waiting for the client',
    ],
    rapport: [
      'Ce qui a été fait, dit par l’intervenant : 10 000 caractères au plus',
      'What was done, told by the technician: at most 10,000 characters',
    ],
    minutes: ['Minutes passées, de 1 à 100 000', 'Minutes spent, from 1 to 100,000'],
    etape: ['L’étape où elle en est', 'The stage that it has reached'],
  },
  precis: {
    'ExporterInterventionsInput.tri': ['L’ordre du fichier', 'The order of the file'],
    'InterventionPayload.avertissements': [
      'Ce que son créneau a de gênant, maintenant qu’elle est planifiée ; rien n’est refusé pour cela',
      'What is awkward about its slot, now that it is planned; nothing is refused for it',
    ],
    'InterventionPayload.intervention': ['Telle que l’appelant la voit maintenant', 'As the caller sees it now'],
    'Intervention.reference': ['INT-2026-000123 : se dit au téléphone', 'INT-2026-000123: said on the telephone'],
    'Intervention.adresse': [
      'Où aller ; null : une intervention importée qui n’en avait pas',
      'Where to go; null: an imported intervention that had none',
    ],
    'Intervention.client': ['Chez qui elle se passe', 'At whose place it is done'],
    'Intervention.noteClient': [
      'Ce que l’équipe doit savoir avant d’y aller ; null : rien, ou ce n’est pas à l’appelant de le lire',
      'What the team must know before going there; null: nothing, or not the caller’s to read',
    ],
    'Intervention.standardiste': ['Qui l’a créée', 'Who created it'],
    'Intervention.intervenant': ['Qui la fait ; null : personne encore', 'Who carries it out; null: nobody yet'],
    'Intervention.statut': [
      'Dans la liste que les admins tiennent ; un client en lit libelleClient',
      'In the list that the admins keep; a client reads its libelleClient',
    ],
    'Intervention.urgence': [
      'Le degré d’urgence, qui a donné l’échéance',
      'The degree of urgency, which gave the due date',
    ],
    'Intervention.enRetard': [
      'L’échéance est passée et le travail reste à faire ; jamais tant qu’on attend le client',
      'It is past due and the work is still to be done; never while the client is waited for',
    ],
    'Intervention.raisonsATraiter': [
      'Pourquoi quelqu’un doit agir, le plus pressant d’abord ; vide : rien n’est à traiter',
      'Why somebody must act, the most pressing first; empty: nothing is to be handled',
    ],
    'Intervention.debutPlanifie': ['Début du créneau ; null : pas planifiée', 'Start of the slot; null: not planned'],
    'Intervention.finPlanifiee': ['Fin du créneau ; null : pas planifiée', 'End of the slot; null: not planned'],
    'Intervention.enRouteA': [
      'Depuis quand son intervenant est en route, ou quand il est parti ; null : pas parti',
      'Since when its technician is on the way, or when they left; null: not left',
    ],
    'Intervention.debutReel': [
      'Quand l’intervenant est arrivé la première fois, d’après l’horloge ou corrigé à la main ; null : pas encore',
      'When the technician first arrived, by the clock or corrected by hand; null: not yet',
    ],
    'Intervention.finReelle': [
      'Quand le travail a été fini, d’après l’horloge ou corrigé à la main ; null : il ne l’est pas',
      'When the work was done, by the clock or corrected by hand; null: it is not',
    ],
    'Intervention.departPossible': [
      'L’appelant peut dire qu’il est en route (annoncerDepart)',
      'The caller may say that they are on the way (annoncerDepart)',
    ],
    'Intervention.heuresCorrigeables': [
      'Les heures que l’appelant peut corriger par corrigerHeures',
      'The times that the caller may correct with corrigerHeures',
    ],
    'Intervention.pieceManquante': [
      'La pièce qu’il faut, en attente ou pour une seconde visite ; null : aucune n’est dite',
      'The part that is needed, on hold or for a second visit; null: none is named',
    ],
    'Intervention.secondeVisite': [
      'Réalisée, et il reste à faire : une suite est à créer (suiteDeId)',
      'Done, and something is left to do: a follow-up is to be created (suiteDeId)',
    ],
    'Intervention.realiseeA': [
      'Quand le travail a été fini ; null : il ne l’est pas, ou a été repris',
      'When the work was finished; null: it is not, or was taken up again',
    ],
    'Intervention.clotureeA': [
      'Quand elle a été clôturée ; null : elle ne l’est pas',
      'When it was closed; null: it is not',
    ],
    'Intervention.annuleeA': [
      'Quand elle a été annulée ; null : elle ne l’est pas',
      'When it was cancelled; null: it is not',
    ],
    'Intervention.motif': [
      'Motif du dernier mouvement qui en demandait un',
      'Reason of the last move that asked for one',
    ],
    'Intervention.motifAttente': [
      'Ce qu’on attend ; null : elle n’est pas en attente',
      'What is waited for; null: it is not on hold',
    ],
    'Intervention.reprisePrevue': [
      'Quand la reprendre ; null : elle n’est pas en attente',
      'When to resume it; null: it is not on hold',
    ],
    'Intervention.clientARepondu': [
      'Le client a écrit depuis qu’on l’attend',
      'The client has written since they are waited for',
    ],
    'Intervention.contestee': [
      'Le client dit que le résultat ne va pas : elle ne se clôture plus d’elle-même',
      'The client says that the result is not right: it no longer closes by itself',
    ],
    'Intervention.contestationRepondueA': [
      'Quand l’équipe a répondu à la contestation ; null : elle attend encore sa réponse, s’il y en a une',
      'When the team answered the contestation; null: it still waits for an answer, if there is one',
    ],
    'Intervention.contestable': ['L’appelant peut contester le résultat', 'The caller may contest the result'],
    'Intervention.avis': [
      'Celui du client ; null : pas encore donné, ou pas pour l’appelant',
      'The client’s; null: not given yet, or not for the caller',
    ],
    'Intervention.messagesNonLus': [
      'Combien de messages d’autrui l’appelant n’a pas encore lus, de ceux dont il est prévenu',
      'How many messages of others the caller has not read yet, of those that they are told of',
    ],
    'Intervention.deplacable': [
      'L’appelant en est le client, et peut encore la déplacer parmi ses `creneauxPossibles`',
      'The caller is its client, and may still move it among its `creneauxPossibles`',
    ],
    'Intervention.creneauxPossibles': [
      'Les créneaux libres que son client peut choisir, ceux de son intervenant d’abord ; vide pour tout autre',
      'The free slots that its client may choose, those of its technician first; empty for anybody else',
    ],
    'Intervention.deplacementDemande': [
      'Le créneau que le client demande à la place, tant que personne n’a répondu',
      'The slot that the client asks for instead, until somebody has answered',
    ],
    'Intervention.avisPossible': [
      'L’appelant peut donner son avis, ou le changer',
      'The caller may give their rating, or change it',
    ],
    'Intervention.signature': [
      'Celle qui vaut pour ce qui est écrit maintenant ; null : aucune',
      'The one that holds for what is written now; null: none',
    ],
    'Intervention.signaturesPerimees': [
      'Celles d’avant une modification, la plus récente d’abord ; 10 au plus',
      'Those of before a change, the newest first; at most 10',
    ],
    'Intervention.piecesJointes': [
      'Ses photos et documents que l’appelant peut voir, du plus ancien au plus récent',
      'Its photos and documents that the caller may see, the oldest first',
    ],
    'Intervention.piecesJointes.limite': ['De 1 à 20', 'From 1 to 20'],
    'Intervention.nombrePieces': [
      'Combien de pièces jointes l’appelant peut voir',
      'How many attachments the caller may see',
    ],
    'Intervention.champsModifiables': [
      'Les champs que l’appelant peut changer par modifierIntervention',
      'The fields that the caller may change with modifierIntervention',
    ],
    'Intervention.transitionsPossibles': [
      'Les mouvements permis à l’appelant, et eux seuls',
      'The moves that the caller may make, and no others',
    ],
    'Intervention.commentaires': [
      'Ceux que l’appelant peut lire, du plus récent au plus ancien',
      'Those that the caller may read, the newest first',
    ],
    'Intervention.commentaires.limite': ['Combien, au plus 50', 'How many, at most 50'],
    'Intervention.commentaires.avant': [
      'Id du dernier reçu, pour la suite',
      'Id of the last one received, for what follows',
    ],
    'Intervention.historique': ['Du plus récent au plus ancien', 'The newest first'],
    'Intervention.historique.limite': ['Combien, au plus 50', 'How many, at most 50'],
    'Intervention.historique.avant': [
      'Id du dernier reçu, pour la suite',
      'Id of the last one received, for what follows',
    ],
    'Intervention.suiteDe': [
      'L’intervention finie dont celle-ci est la suite ; null : aucune, ou pas pour l’appelant',
      'The finished intervention that this one follows up; null: none, or not the caller’s to see',
    ],
    'Intervention.suites': [
      'Celles qui lui font suite et que l’appelant voit, la plus récente d’abord ; dix au plus',
      'Those that follow it up and that the caller sees, the newest first; at most ten',
    ],
    'Intervention.source': [
      'D’où vient une intervention importée ; null : elle a été créée ici',
      'Where an imported intervention comes from; null: it was created here',
    ],
    'Intervention.sourceReference': [
      'Sa référence dans cette source, unique avec elle',
      'Its reference in that source, unique together with it',
    ],
    'CreerInterventionInput.demandeId': [
      'La demande de ce client à laquelle elle répond : elle est acceptée, et il l’apprend',
      'The request of this client that it answers: it is accepted, and they are told',
    ],
    'CreerInterventionInput.suiteDeId': [
      'Une intervention finie du même client, que l’appelant voit : celle-ci en est la suite',
      'A finished intervention of the same client, which the caller sees: this one follows it up',
    ],
    'CreerInterventionInput.creneau': [
      'Planifiée aussitôt, ou rien n’est créé ; pour qui peut appeler planifierIntervention',
      'Planned at once, or nothing is created; for who may call planifierIntervention',
    ],
    'CreerInterventionInput.datePrevue': ['Date souhaitée par le client', 'Date that the client wishes'],
    'ModifierInterventionInput.echeance': [
      'Une échéance choisie, à la place de celle du degré d’urgence',
      'A chosen due date, instead of that of the urgency',
    ],
    'MouvementIntervention.auteur': ['Null : le système (clôture automatique)', 'Null: the system (automatic closing)'],
    'MouvementIntervention.fonction': ['La fonction appelée', 'The function that was called'],
    'MouvementIntervention.deStatut': [
      'Le statut quitté ; null : le statut n’a pas changé, ou elle vient d’être créée',
      'The status it left; null: the status did not change, or it was just created',
    ],
    'MouvementIntervention.versStatut': [
      'Le statut pris ; null : le statut n’a pas changé',
      'The status it took; null: the status did not change',
    ],
    'MouvementIntervention.motif': [
      'Le motif donné ; null : il n’en fallait pas',
      'The reason given; null: none was needed',
    ],
    'MouvementIntervention.changements': [
      'Les champs changés ; vide : seulement le statut',
      'The fields that changed; empty: the status only',
    ],
    'MouvementIntervention.creerA': ['Quand cela s’est passé', 'When it happened'],
    'ChangementChamp.champ': ['Nom du champ, comme dans Intervention', 'Name of the field, as in Intervention'],
    'ChangementChamp.avant': ['Sa valeur d’avant, en texte ; null : vide', 'Its value before, as text; null: empty'],
    'ChangementChamp.apres': ['Sa valeur d’après, en texte ; null : vide', 'Its value after, as text; null: empty'],
    'TransitionPossible.etape': ['Où mène ce mouvement', 'Where this move leads'],
    'TransitionPossible.fonction': ['La mutation à appeler', 'The mutation to call'],
    'TransitionPossible.statuts': [
      'Les statuts actifs de cette étape, parmi lesquels choisir',
      'The active statuses of that stage, to choose from',
    ],
    'TransitionPossible.champsRequis': [
      'Parmi motif, motifAttente, reprisePrevue, rapport, minutes, intervenantId, debut, dureeMinutes, reponseContestation, signature',
      'Among motif, motifAttente, reprisePrevue, rapport, minutes, intervenantId, debut, dureeMinutes, reponseContestation, signature',
    ],
    'InterventionTri.champ': ['Selon quelle date', 'By which date'],
    'InterventionTri.sens': ['Dans quel sens', 'Which way'],
    'InterventionPage.examinees': [
      'Lignes lues quand une recherche de mots que beaucoup ont s’est arrêtée avant la fin : la suite est au curseur. Null : toutes',
      'Rows looked at when a search for words that many have stopped before the end: the cursor goes on. Null: all of them',
    ],
    'InterventionFiltre.recherche': [
      'Référence, ou mots du titre, de la description, de l’adresse, du client, des commentaires ; sans casse ni accents',
      'Reference, or words of the title, description, address, client or comments; without case or accents',
    ],
    'InterventionFiltre.statutIds': [
      'Un de ces statuts ; aucun : rien n’est rendu',
      'One of these statuses; none: nothing is returned',
    ],
    'InterventionFiltre.etapes': [
      'Une de ces étapes ; aucune : rien n’est rendu',
      'One of these stages; none: nothing is returned',
    ],
    'InterventionFiltre.urgenceIds': [
      'Un de ces degrés d’urgence ; aucun : rien n’est rendu',
      'One of these degrees of urgency; none: nothing is returned',
    ],
    'InterventionFiltre.portee': [
      'Absente : toutes celles que l’appelant voit',
      'Absent: all those that the caller sees',
    ],
    'InterventionFiltre.clientId': ['Celles de ce client', 'Those of this client'],
    'InterventionFiltre.intervenantId': ['Celles que fait cet intervenant', 'Those that this technician carries out'],
    'InterventionFiltre.standardisteId': ['Celles que cette personne a créées', 'Those that this person created'],
    'InterventionFiltre.secteurId': [
      'Celles dont le code postal est de ce secteur',
      'Those whose postcode is of this sector',
    ],
    'InterventionFiltre.prevueDu': ['Prévues à partir de cet instant', 'Expected from this instant on'],
    'InterventionFiltre.prevueAu': ['Prévues avant cet instant, exclu', 'Expected before this instant, excluded'],
    'InterventionFiltre.creeeDu': ['Créées à partir de cet instant', 'Created from this instant on'],
    'InterventionFiltre.creeeAu': ['Créées avant cet instant, exclu', 'Created before this instant, excluded'],
    'InterventionFiltre.enRetard': [
      'Vrai : seulement celles en retard ; faux : les autres',
      'True: only those that are late; false: the others',
    ],
    'InterventionFiltre.aTraiter': [
      'Quelqu’un doit agir : au moins une raison tient (voir RaisonATraiter), ou aucune',
      'Somebody must act: at least one reason holds (see RaisonATraiter), or none',
    ],
    'InterventionFiltre.raisonsATraiter': ['Au moins une de ces raisons tient', 'At least one of these reasons holds'],
    'consulterIntervention.filtre': [
      'Absent : toutes celles que l’appelant voit',
      'Absent: all those that the caller sees',
    ],
    'consulterIntervention.tri': [
      'Absent : les plus récentes d’abord ; avec modifieDepuis, MODIFICATION seulement',
      'Absent: the newest first; with modifieDepuis, MODIFICATION only',
    ],
    'voirIntervention.reference': ['Comme INT-2026-000123', 'Such as INT-2026-000123'],
  },
  valeurs: {
    PorteeIntervention: {
      MIENNES: [
        'Dont l’appelant est le client, le standardiste ou l’intervenant',
        'Whose client, operator or technician the caller is',
      ],
      EQUIPE: ['Les siennes et celles de ses collègues', 'One’s own, and those of one’s colleagues'],
    },
    InterventionTriChamp: {
      CREATION: ['Selon la date de création', 'By the date of creation'],
      ECHEANCE: ['Selon l’échéance', 'By the due date'],
      PREVUE: ['Selon la date prévue, ou le début du créneau', 'By the expected date, or the start of the slot'],
      MODIFICATION: ['Selon le dernier changement', 'By the last change'],
    },
    Etape: {
      NOUVELLE: ['À planifier : personne ne l’a encore', 'To be planned: nobody has it yet'],
      PLANIFIEE: ['Donnée à un intervenant, dans un créneau', 'Given to a technician, in a slot'],
      EN_COURS: ['Le travail a commencé', 'The work has begun'],
      EN_ATTENTE: [
        'Suspendue jusqu’à une date : on attend le client, une pièce, un accès',
        'On hold until a date: the client, a part or access is waited for',
      ],
      REALISEE: [
        'Le travail est fini : à clôturer, ou à contester par le client',
        'The work is finished: to be closed, or contested by the client',
      ],
      CLOTUREE: [
        'Finie et close : plus rien ne change sans INTERVENTION_TOUTES',
        'Finished and closed: nothing changes without INTERVENTION_TOUTES',
      ],
      ANNULEE: [
        'Ne se fera pas : plus rien ne change sans INTERVENTION_TOUTES',
        'Will not be done: nothing changes without INTERVENTION_TOUTES',
      ],
    },
    MotifAttente: {
      CLIENT_ABSENT: [
        'Le client est absent ou doit répondre : l’échéance recule d’autant',
        'The client is absent or has to answer: the due date is put off by as much',
      ],
      PIECE: ['Une pièce doit arriver', 'A part has to arrive'],
      ACCES: ['Il faut un accès au lieu', 'Access to the place is needed'],
      AUTRE: ['Autre chose, que dit le motif', 'Something else, which the reason tells'],
    },
    RaisonATraiter: {
      CONTESTEE: [
        'Réalisée, contestée par le client, et personne ne lui a répondu',
        'Done, contested by the client, and nobody has answered them',
      ],
      CLIENT_A_ECRIT: [
        'Le dernier message du client attend une réponse, même sur une intervention close',
        'The client’s last message waits for an answer, even on a closed intervention',
      ],
      INTERVENANT_INDISPONIBLE: [
        'Son intervenant ne peut plus venir : compte suspendu ou arrivé à son terme, rôle retiré ; cachée aux clients',
        'Its technician can no longer come: account suspended or expired, role taken away; hidden from clients',
      ],
      DECLINEE: [
        'Déclinée par son intervenant, elle en attend un autre ; cachée aux clients',
        'Declined by its technician, it waits for another; hidden from clients',
      ],
      CRENEAU_PASSE: [
        'Planifiée, son créneau est passé et elle n’a pas commencé',
        'Planned, its slot has passed and it has not begun',
      ],
      ATTENTE_ECHUE: [
        'En attente, et le moment de la reprendre est venu',
        'On hold, and the time to resume it has come',
      ],
      ECHEANCE: ['Son échéance est aujourd’hui, ou passée', 'It is due today, or late'],
      SECONDE_VISITE: [
        'Réalisée, il reste à faire, et aucune suite n’est créée',
        'Done, something is left to do, and no follow-up has been created',
      ],
      NOUVELLE: ['Nouvelle, à planifier', 'New, to be planned'],
      A_CLOTURER: ['Réalisée, à clôturer', 'Done, to be closed'],
    },
  },
};
