import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_NON_LUS: Descriptions = {
  types: {},
  precis: {
    'Intervention.messagesNonLus': [
      'Combien de messages d’autrui l’appelant n’a pas encore lus, de ceux dont il est prévenu',
      'How many messages of others the caller has not read yet, of those that they are told of',
    ],
    'Commentaire.nonLu': [
      'L’appelant en est prévenu, et ne l’a pas encore lu',
      'The caller is told of it, and has not read it yet',
    ],
  },
};
