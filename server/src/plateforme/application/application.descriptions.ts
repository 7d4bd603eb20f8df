import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_APPLICATION: Descriptions = {
  types: {
    Application: [
      'Une partie de l’entreprise qui a ses rôles, ses pages et ses fonctions',
      'A part of the company’s software, with its roles, pages and functions',
    ],
    ApplicationPage: ['Une page d’applications', 'A page of applications'],
    ApplicationPayload: [
      'L’application telle qu’elle est après l’écriture',
      'The application as it is after the write',
    ],
    CreerApplicationInput: ['L’application à ajouter', 'The application to add'],
    ModifierApplicationInput: ['Un champ absent ne change pas', 'An absent field does not change'],
  },
  fonctions: {
    consulterApplication: ['Par ordre de nom', 'In the order of their names'],
    voirApplication: ['Une application, par son id', 'One application, by its id'],
    creerApplication: ['Sans rôle, page ni fonction encore', 'Without a role, a page or a function yet'],
    modifierApplication: ['Son nom et son apparence', 'Its name and its looks'],
    supprimerApplication: [
      'Refusé tant que des pages, rôles ou fonctions y renvoient',
      'Refused while pages, roles or functions refer to it',
    ],
  },
  champs: {
    nom: ['Unique, 100 caractères au plus', 'Unique, at most 100 characters'],
    description: ['À quoi elle sert, 500 caractères au plus', 'What it is for, at most 500 characters'],
    iconeId: [
      'D’un fichier déposé par POST /fichiers avec l’usage « icone »',
      'Of a file uploaded by POST /fichiers with the usage “icone”',
    ],
    application: ['Telle qu’elle est maintenant', 'As it is now'],
  },
  precis: {
    'Application.code': [
      'Ce par quoi le produit la connaît ; celles des admins n’en ont pas',
      'What the product knows it by; those of the admins have none',
    ],
    'Application.nomEn': [
      'Tant qu’elle porte le nom que le produit lui donne ; sinon null',
      'While it bears the name that the product gives it; else null',
    ],
    'Application.icone': ['Null : pas d’icône déposée', 'Null: no icon was uploaded'],
    'Application.pages': ['Dans l’ordre du menu ; demande PAGE_LIRE', 'In the order of the menu; asks for PAGE_LIRE'],
    'Application.nombrePages': [
      'Combien de pages ; demande APPLICATION_LIRE',
      'How many pages; asks for APPLICATION_LIRE',
    ],
    'Application.nombreRoles': [
      'Combien de rôles ; demande APPLICATION_LIRE',
      'How many roles; asks for APPLICATION_LIRE',
    ],
    'Application.nombreFonctions': [
      'Combien de fonctions ; demande APPLICATION_LIRE',
      'How many functions; asks for APPLICATION_LIRE',
    ],
    'ModifierApplicationInput.iconeId': [
      'null retire l’icône ; l’ancienne est supprimée',
      'null takes the icon away; the old one is deleted',
    ],
    'consulterApplication.recherche': ['Mots du nom', 'Words of the name'],
  },
};
