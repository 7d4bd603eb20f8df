import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_PERMISSION: Descriptions = {
  types: {
    Permission: ['Ce qu’un rôle permet, quand une fonction l’exige', 'What a role allows, when a function requires it'],
    PermissionPage: ['Une page de permissions', 'A page of permissions'],
    PermissionPayload: ['La permission telle qu’elle est après l’écriture', 'The permission as it is after the write'],
    AjouterPermissionInput: ['La permission à ajouter', 'The permission to add'],
    ModifierPermissionInput: [
      'Un champ absent ne change pas ; d’une permission intégrée, la description seule change',
      'An absent field does not change; of an integrated permission only the description changes',
    ],
  },
  fonctions: {
    consulterPermission: ['Par nom', 'By name'],
    ajouterPermission: [
      'Elle n’ouvre rien tant qu’aucune fonction ne l’exige',
      'It opens nothing until a function requires it',
    ],
    modifierPermission: [
      'Ce qui l’exige et ce qui la tient ne change pas',
      'What requires it and what holds it does not change',
    ],
    retirerPermission: [
      'Refusé pour celles du produit, et tant qu’un rôle ou une fonction la tient',
      'Refused for the product’s own, and while a role or a function has it',
    ],
  },
  champs: {
    nom: [
      'Unique, comme FACTURE_LIRE : des majuscules et des _, 100 caractères au plus',
      'Unique, such as FACTURE_LIRE: capitals and _, at most 100 characters',
    ],
    description: [
      'Ce qu’elle permet, en mots de tous les jours : 500 caractères au plus',
      'What it allows, in everyday words: at most 500 characters',
    ],
  },
  precis: {
    'Permission.explication': [
      'La description, dans les deux langues pour le produit',
      'The description, in both languages for the product’s own',
    ],
    'Permission.integree': [
      'Déclarée par le produit : elle se décrit autrement, et ne se retire pas',
      'Declared by the product: it can be described anew, and not removed',
    ],
    'Permission.fonctions': [
      'Ce qu’elle ouvre, seule ou avec d’autres ; sans FONCTION_LIRE ni FONCTION_GERER : null',
      'What it opens, alone or with others; without FONCTION_LIRE or FONCTION_GERER: null',
    ],
    'Permission.roles': [
      'Qui la tient ; sans ROLE_LIRE ni ROLE_GERER : null',
      'Who holds it; without ROLE_LIRE or ROLE_GERER: null',
    ],
    'PermissionPayload.permission': ['Telle qu’elle est maintenant', 'As it is now'],
    'consulterPermission.roleId': ['Celles que tient ce rôle', 'Those that this role holds'],
    'consulterPermission.fonctionId': ['Celles qu’exige cette fonction', 'Those that this function requires'],
    'consulterPermission.applicationId': [
      'Celles qui y comptent : déclarées pour elle, exigées par une de ses fonctions, tenues par un de ses rôles ; et celles qui ne servent encore nulle part',
      'Those that matter there: declared for it, required by one of its functions, held by one of its roles; and those not used anywhere yet',
    ],
    'consulterPermission.recherche': ['Mots du nom ou de la description', 'Words of the name or the description'],
  },
};
