import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_ABSENCE: Descriptions = {
  types: {
    Absence: [
      'Le temps où une personne ne vient pas ; sans personne, celui où nul ne vient : l’entreprise est fermée',
      'The time when a person does not come; without a person, when nobody does: the company is closed',
    ],
    AbsencePage: ['Une page d’absences', 'A page of absences'],
    AbsencePayload: [
      'L’absence telle qu’elle est après l’écriture, et les visites qu’elle laisse sans personne',
      'The absence as it is after the write, and the visits that it leaves without anybody',
    ],
    CreerAbsenceInput: ['L’absence à enregistrer', 'The absence to record'],
    ModifierAbsenceInput: ['Un champ absent ne change pas', 'An absent field does not change'],
    TypeAbsence: ['Pourquoi on ne vient pas', 'Why somebody does not come'],
    VisiteTouchee: [
      'Une visite planifiée pendant une absence, à replanifier',
      'A visit planned during an absence, to be planned anew',
    ],
    VisitesTouchees: ['Les visites à replanifier, parmi les siennes', 'The visits to plan anew, among one’s own'],
  },
  fonctions: {
    consulterAbsence: [
      'Ses absences et les fermetures ; celles de tous pour qui planifie. Dans l’ordre de leur début',
      'One’s absences and the closures; everybody’s for who plans. In the order of their beginning',
    ],
    creerAbsence: [
      'Enregistre une absence : la sienne, ou celle d’un autre et les fermetures pour qui les saisit. Les visites déjà planifiées restent ; qui les a ouvertes l’apprend',
      'Records an absence: one’s own, or another’s and the closures for who enters them. Visits planned already stay; whoever opened them is told',
    ],
    modifierAbsence: ['Change une absence qui n’est pas finie', 'Changes an absence that is not over'],
    supprimerAbsence: ['Supprime une absence qui n’est pas finie', 'Deletes an absence that is not over'],
  },
  champs: {
    motif: [
      'En quelques mots ; d’une personne, lu par elle et par qui saisit les absences',
      'In a few words; of a person, read by them and by who enters absences',
    ],
    interventionsTouchees: [
      'Les siennes qui tombent dans l’absence et sont à venir',
      'One’s own that fall in the absence and are to come',
    ],
    visitesTouchees: ['Combien des siennes, à venir, y tombent', 'How many of one’s own, to come, fall in it'],
  },
  precis: {
    'Absence.type': ['Pourquoi', 'Why'],
    'Absence.debut': ['Depuis quand', 'From when'],
    'Absence.fin': ['Jusqu’à quand, cet instant non compris', 'Until when, that instant not included'],
    'Absence.utilisateur': ['Null : pour tous', 'Null: everybody'],
    'Absence.modifiable': [
      'Si l’appelant peut la changer et la supprimer',
      'Whether the caller may change and delete it',
    ],
    'AbsencePayload.absence': ['Telle qu’elle est maintenant', 'As it is now'],
    'CreerAbsenceInput.utilisateurId': [
      'Qui est absent ; absent du message : soi-même, et d’une fermeture, tous',
      'Who is absent; left out: oneself, and of a closure, everybody',
    ],
    'CreerAbsenceInput.type': ['FERMETURE vaut pour tous', 'FERMETURE is everybody’s'],
    'ModifierAbsenceInput.type': [
      'D’une personne à tous, ou l’inverse : refusé',
      'From a person to everybody, or the reverse: refused',
    ],
    'CreerAbsenceInput.debut': ['Depuis quand', 'From when'],
    'ModifierAbsenceInput.debut': ['Depuis quand', 'From when'],
    'CreerAbsenceInput.fin': ['Après le début, de 370 jours au plus', 'After the beginning, by 370 days at most'],
    'ModifierAbsenceInput.fin': ['Après le début, de 370 jours au plus', 'After the beginning, by 370 days at most'],
    'consulterAbsence.utilisateurId': ['Celles de cette personne seule', 'Those of this person alone'],
    'consulterAbsence.type': ['De ce type seul', 'Of this type alone'],
    'consulterAbsence.du': ['Qui finissent après cet instant', 'That end after this instant'],
    'consulterAbsence.au': ['Qui commencent avant cet instant', 'That begin before this instant'],
    'VisiteTouchee.reference': ['Ce que l’on dit au téléphone', 'What one says on the telephone'],
    'VisiteTouchee.titre': ['Ce que le client demande', 'What the client asks for'],
    'VisiteTouchee.debutPlanifie': ['Début du créneau donné', 'Beginning of the slot that was given'],
    'VisiteTouchee.finPlanifiee': ['Fin du créneau donné', 'End of the slot that was given'],
    'VisitesTouchees.total': ['Toutes', 'All of them'],
    'VisitesTouchees.items': ['Les 50 premières à venir', 'The first 50 to come'],
  },
  valeurs: {
    TypeAbsence: {
      CONGE: ['Congé', 'Leave'],
      FORMATION: ['Formation', 'Training'],
      INDISPONIBLE: ['Indisponible, sans en dire plus', 'Unavailable, without saying more'],
      FERMETURE: ['L’entreprise est fermée', 'The company is closed'],
    },
  },
};
