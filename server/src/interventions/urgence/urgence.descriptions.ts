import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_URGENCE: Descriptions = {
  types: {
    DegreUrgence: [
      'Un degré d’urgence de la liste que les admins tiennent ; son délai donne l’échéance',
      'A degree of urgency of the list that the admins keep; its delay gives the due date',
    ],
    DegreUrgencePage: ['Une page de degrés d’urgence', 'A page of degrees of urgency'],
    DegreUrgencePayload: ['Le degré tel qu’il est après l’écriture', 'The degree as it is after the write'],
    CreerDegreUrgenceInput: ['Le degré à ajouter à la liste', 'The degree to add to the list'],
    ModifierDegreUrgenceInput: ['Un champ absent ne change pas', 'An absent field does not change'],
  },
  fonctions: {
    consulterDegreUrgence: [
      'La liste que les admins tiennent, du plus urgent au moins urgent',
      'The list that the admins keep, from the most urgent to the least',
    ],
    voirDegreUrgence: ['Un degré d’urgence, par son id', 'One degree of urgency, by its id'],
    creerDegreUrgence: ['Ajoute un degré d’urgence', 'Adds a degree of urgency'],
    modifierDegreUrgence: ['Un degré au moins reste actif', 'At least one degree stays active'],
    supprimerDegreUrgence: [
      'Refusé tant qu’il sert : désactivez-le plutôt',
      'Refused while it is in use: deactivate it instead',
    ],
  },
  champs: {
    libelle: ['Son nom, comme « Urgent »', 'Its name, such as “Urgent”'],
    niveau: [
      'Ordre de gravité, de 1 à 100 : 1 est le plus urgent',
      'Order of gravity, from 1 to 100: 1 is the most urgent',
    ],
    delaiHeures: ['Délai visé, en heures : de 1 à 8 760', 'Delay aimed at, in hours: from 1 to 8,760'],
    actif: [
      'Faux : il ne se choisit plus, ce qui l’a le garde',
      'False: it can no longer be chosen, what has it keeps it',
    ],
  },
  precis: {
    'DegreUrgencePayload.urgence': ['Tel qu’il est maintenant', 'As it is now'],
    'CreerDegreUrgenceInput.actif': ['Absent : vrai', 'Absent: true'],
    'ModifierDegreUrgenceInput.delaiHeures': [
      'En heures, de 1 à 8 760 ; ne change que les échéances à venir',
      'In hours, from 1 to 8,760; changes due dates to come only',
    ],
    'consulterDegreUrgence.actif': [
      'Vrai : ceux qui se choisissent ; faux : les autres',
      'True: those that can be chosen; false: the others',
    ],
  },
};
