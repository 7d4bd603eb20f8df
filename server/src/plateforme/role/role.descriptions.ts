import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_ROLE: Descriptions = {
  types: {
    Role: [
      'Un rôle d’une application, qui tient des permissions ; un compte en a un au plus par application',
      'A role of an application, which holds permissions; an account has at most one in each application',
    ],
    RolePage: ['Une page de rôles', 'A page of roles'],
    RolePayload: ['Le rôle tel qu’il est après l’écriture', 'The role as it is after the write'],
    CreerRoleInput: ['Le rôle à créer dans une application', 'The role to create in an application'],
    ModifierRoleInput: [
      'Un champ absent ne change pas ; un rôle ne change pas d’application',
      'An absent field does not change; a role does not change its application',
    ],
    AffecterPermissionsRoleInput: [
      'Les permissions que le rôle doit tenir en plus',
      'The permissions that the role is to hold besides',
    ],
    RetirerPermissionsRoleInput: [
      'Les permissions que le rôle ne doit plus tenir',
      'The permissions that the role is to hold no more',
    ],
  },
  fonctions: {
    consulterRole: ['Par application, puis par nom', 'By application, then by name'],
    voirRole: ['Un rôle, par son id', 'One role, by its id'],
    creerRole: ['Il ne tient encore aucune permission', 'It holds no permission yet'],
    modifierRole: ['Change ce qui en est dit, ou sa page d’accueil', 'Changes what is said of it, or its home page'],
    supprimerRole: ['Refusé tant qu’un compte le tient', 'Refused while an account holds it'],
    affecterPermissionsRole: [
      'Qui tient ce rôle a ces permissions dès sa requête suivante',
      'Whoever holds this role has these permissions from their next request on',
    ],
    retirerPermissionsRole: [
      'Qui tient ce rôle les perd dès sa requête suivante',
      'Whoever holds this role loses them from their next request on',
    ],
  },
  champs: {
    nom: ['Unique dans son application, 100 caractères au plus', 'Unique in its application, at most 100 characters'],
    description: ['À qui il est donné, 500 caractères au plus', 'To whom it is given, at most 500 characters'],
    pageAccueilId: [
      'Où l’on arrive à la connexion : une page de son application',
      'Where one lands after login: a page of its application',
    ],
    permissionIds: ['De 1 à 250, toutes ou aucune', 'From 1 to 250, all or none'],
    roleId: ['Le rôle', 'The role'],
    role: ['Tel qu’il est maintenant', 'As it is now'],
  },
  precis: {
    'Role.nomEn': [
      'Tant qu’il porte le nom que le produit lui donne ; sinon null',
      'While it bears the name that the product gives it; else null',
    ],
    'Role.application': ['L’application dont il est', 'The application that it belongs to'],
    'Role.pageAccueil': [
      'Où l’on arrive à la connexion ; null : la première page de son menu',
      'Where one lands after login; null: the first page of one’s menu',
    ],
    'Role.permissions': [
      'Ce qu’il tient ; sans ROLE_LIRE ni ROLE_GERER : null',
      'What it holds; without ROLE_LIRE or ROLE_GERER: null',
    ],
    'Role.nombreComptes': [
      'Comptes qui le tiennent, quel que soit leur état',
      'Accounts that hold it, whatever their state',
    ],
    'CreerRoleInput.applicationId': ['L’application dont il sera', 'The application that it will belong to'],
    'consulterRole.applicationId': ['Ceux de cette application', 'Those of this application'],
    'consulterRole.recherche': ['Mots du nom ou de la description', 'Words of the name or the description'],
  },
};
