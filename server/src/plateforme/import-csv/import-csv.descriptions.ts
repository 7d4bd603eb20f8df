import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_IMPORT_CSV: Descriptions = {
  types: {
    LigneRefusee: [
      'Une ligne du fichier, et ce qu’il faut en savoir',
      'A line of the file, and what is to be known of it',
    ],
  },
  precis: {
    'LigneRefusee.ligne': [
      'Numéro de ligne dans le fichier ; l’en-tête est la ligne 1',
      'Number of the line in the file; the header is line 1',
    ],
    'LigneRefusee.champ': ['Le champ en cause ; null : la ligne entière', 'The field at fault; null: the whole line'],
    'LigneRefusee.raison': ['Ce qui ne va pas, en mots', 'What is wrong, in words'],
  },
};
