import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_HORAIRE: Descriptions = {
  types: {
    Horaire: [
      'Les semaines de travail d’une personne ; sans personne, celles de l’entreprise',
      'The working weeks of a person; without a person, those of the company',
    ],
    HorairePage: ['Une page d’horaires', 'A page of working hours'],
    HorairePayload: ['Les horaires tels qu’ils sont après l’écriture', 'The hours as they are after the write'],
    SemaineHoraire: ['Les heures d’une semaine, depuis un jour', 'The hours of a week, from a day on'],
    PlageHoraire: ['Un temps de travail d’un jour de la semaine', 'A working time of a day of the week'],
    PlageHoraireInput: ['Un temps de travail d’un jour de la semaine', 'A working time of a day of the week'],
    ModifierHorairesInput: ['La semaine qui vaut depuis un jour', 'The week that holds from a day on'],
  },
  fonctions: {
    consulterHoraire: [
      'Les horaires de l’entreprise, puis les siens s’ils sont autres ; ceux de tous pour qui planifie',
      'The company’s hours, then one’s own if they are others; everybody’s for who plans',
    ],
    modifierHoraires: [
      'Depuis un jour, remplace la semaine de l’entreprise ou d’une personne, et celles qui devaient suivre',
      'From a day on, replaces the week of the company or of a person, and those that were to follow',
    ],
  },
  champs: {
    jourSemaine: ['1 est lundi, 7 dimanche', '1 is Monday, 7 Sunday'],
    valableDu: ['Premier jour, comme 2026-11-21', 'First day, such as 2026-11-21'],
  },
  precis: {
    'Horaire.utilisateur': ['Null : l’entreprise', 'Null: the company'],
    'Horaire.semaines': ['Dans l’ordre de leur premier jour', 'In the order of their first day'],
    'HorairePayload.horaire': ['Tels qu’ils sont maintenant', 'As they are now'],
    'SemaineHoraire.plages': ['Aucune : la personne suit l’entreprise', 'None: the person follows the company'],
    'PlageHoraire.debut': ['Heure de Paris, comme 08:00', 'Time in Paris, such as 08:00'],
    'PlageHoraire.fin': [
      'Heure de Paris, comme 12:00 ; 24:00 finit le jour',
      'Time in Paris, such as 12:00; 24:00 ends the day',
    ],
    'PlageHoraireInput.debut': ['Heure de Paris, comme 08:00', 'Time in Paris, such as 08:00'],
    'PlageHoraireInput.fin': [
      'Heure de Paris, comme 12:00 ; 24:00 finit le jour',
      'Time in Paris, such as 12:00; 24:00 ends the day',
    ],
    'ModifierHorairesInput.utilisateurId': ['De qui ; absent : de l’entreprise', 'Whose; left out: the company’s'],
    'ModifierHorairesInput.version': [
      'De ses horaires tels qu’on les a lus ; 0 s’il n’en a pas encore',
      'Of their hours as they were read; 0 if they have none yet',
    ],
    'ModifierHorairesInput.plages': [
      'Quatre par jour au plus, qui ne se recoupent pas ; aucune : la personne suit l’entreprise',
      'Four a day at most, which do not overlap; none: the person follows the company',
    ],
    'consulterHoraire.utilisateurId': ['L’entreprise et cette personne seules', 'The company and this person alone'],
  },
};
