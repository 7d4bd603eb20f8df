import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_FONCTION_API: Descriptions = {
  types: {
    FonctionApi: [
      'Une fonction d’une application, et les permissions qu’elle exige',
      'A function of an application, and the permissions that it requires',
    ],
    ModeFonction: [
      'Combien des permissions exigées il faut tenir',
      'How many of the required permissions must be held',
    ],
    FonctionApiPage: ['Une page de fonctions', 'A page of functions'],
    FonctionApiPayload: ['La fonction telle qu’elle est après l’écriture', 'The function as it is after the write'],
    CreerFonctionApiInput: [
      'Pour une fonction d’une autre application, qui demande verifierAcces',
      'For a function of another application, which asks verifierAcces',
    ],
    ModifierFonctionApiInput: [
      'Un champ absent ne change pas ; d’une fonction intégrée changent la description et le mode seuls',
      'An absent field does not change; of an integrated function only the description and the mode change',
    ],
    AffecterPermissionsFonctionInput: [
      'Les permissions que la fonction doit exiger en plus',
      'The permissions that the function is to require besides',
    ],
    RetirerPermissionsFonctionInput: [
      'Les permissions que la fonction ne doit plus exiger',
      'The permissions that the function is to require no more',
    ],
  },
  fonctions: {
    consulterFonctionApi: ['Par application, puis par nom', 'By application, then by name'],
    voirFonctionApi: ['Une fonction, par son id', 'One function, by its id'],
    creerFonctionApi: [
      'Fermée à tous tant qu’elle n’exige aucune permission',
      'Closed to all until it requires a permission',
    ],
    modifierFonctionApi: ['Change ce qui en est dit, ou son mode', 'Changes what is said of it, or its mode'],
    supprimerFonctionApi: [
      'Refusé pour celles du produit, et tant qu’un rôle tient une de ses permissions',
      'Refused for the product’s own, and while a role holds one of its permissions',
    ],
    affecterPermissionsFonction: [
      'Du produit : par qui peut l’appeler, car l’ouvrir à d’autres, c’est la donner',
      'Of the product: by who may call it, for to open it to others is to give it',
    ],
    retirerPermissionsFonction: ['Sans permission, elle est fermée à tous', 'Without a permission it is closed to all'],
  },
  champs: {
    applicationId: ['L’application dont elle est', 'The application that it belongs to'],
    nomFonction: [
      'Unique dans son application : GET /clients, get_clients ; 100 caractères au plus',
      'Unique in its application: GET /clients, get_clients; at most 100 characters',
    ],
    description: ['Ce qu’elle fait, 500 caractères au plus', 'What it does, at most 500 characters'],
    mode: [
      'Une permission exigée suffit, ou il les faut toutes',
      'One required permission suffices, or all of them are needed',
    ],
    fonctionId: ['La fonction', 'The function'],
    permissionIds: ['De 1 à 250, toutes ou aucune', 'From 1 to 250, all or none'],
  },
  precis: {
    'FonctionApi.nomFonction': [
      'Du produit : le nom d’un champ de Query ou Mutation',
      'Of the product: the name of a field of Query or Mutation',
    ],
    'FonctionApi.integree': [
      'Déclarée par le produit, ou créée pour une autre application',
      'Declared by the product, or created for another application',
    ],
    'FonctionApi.application': ['L’application dont le rôle décide', 'The application whose role decides'],
    'FonctionApi.permissions': ['Ce qu’elle exige, selon son mode', 'What it requires, by its mode'],
    'FonctionApiPayload.fonction': ['Telle qu’elle est maintenant', 'As it is now'],
    'CreerFonctionApiInput.mode': ['Absent : AU_MOINS_UNE', 'Absent: AU_MOINS_UNE'],
    'consulterFonctionApi.applicationId': ['Celles de cette application', 'Those of this application'],
    'consulterFonctionApi.integree': [
      'Du produit, ou créées pour d’autres applications',
      'The product’s own, or created for other applications',
    ],
    'consulterFonctionApi.recherche': ['Mots du nom ou de la description', 'Words of the name or the description'],
  },
  valeurs: {
    ModeFonction: {
      AU_MOINS_UNE: ['Au moins une de ces permissions', 'At least one of these permissions'],
      TOUTES: ['Toutes ces permissions', 'All of these permissions'],
    },
  },
};
