import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_AVIS: Descriptions = {
  types: {
    Avis: [
      'Ce que le client pense d’une intervention, une fois réalisée',
      'What the client thinks of an intervention, once it is done',
    ],
    AvisPayload: ['L’avis tel qu’il est après l’écriture', 'The rating as it is after the write'],
    NoterInterventionInput: ['L’avis entier : ce qui manque est vidé', 'The whole rating: what is missing is emptied'],
  },
  fonctions: {
    noterIntervention: [
      'Le client, sur la sienne : réalisée, ou clôturée depuis 30 jours au plus ; se change pendant 7 jours',
      'The client, on their own: done, or closed for at most 30 days; can be changed for 7 days',
    ],
  },
  champs: {
    note: ['De 1 à 5 : 5 est le mieux', 'From 1 to 5: 5 is the best'],
    texte: ['Ses mots, 500 caractères au plus', 'Their words, at most 500 characters'],
  },
  precis: {
    'AvisPayload.avis': ['Tel qu’il est maintenant', 'As it is now'],
    'NoterInterventionInput.interventionId': ['L’une des siennes', 'One of one’s own'],
    'NoterInterventionInput.version': [
      'De l’avis que l’on change ; sans elle, c’est le premier',
      'Of the rating that is changed; without it, it is the first',
    ],
  },
};
