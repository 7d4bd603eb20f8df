import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_FICHIER: Descriptions = {
  types: {
    Fichier: [
      'Une icône déposée par POST /fichiers, que tout compte connecté peut lire',
      'An icon uploaded by POST /fichiers, which every logged-in account may read',
    ],
  },
  precis: {
    'Fichier.nom': [
      'Le nom donné par qui l’a déposé, à montrer seulement',
      'The name given by whoever uploaded it, only to be shown',
    ],
    'Fichier.type': [
      'image/png, image/jpeg ou image/svg+xml, lu dans ses octets',
      'image/png, image/jpeg or image/svg+xml, as found in its bytes',
    ],
    'Fichier.octets': ['Sa taille, en octets', 'Its size, in bytes'],
    'Fichier.url': ['Chemin de l’API : GET, avec le jeton', 'Path of the API: GET, with the token'],
  },
};
