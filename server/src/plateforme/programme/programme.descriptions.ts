import type { Descriptions } from '../../socle/graphql/descriptions.ts';

/** The programs and their keys. */
export const DESCRIPTIONS_PROGRAMME: Descriptions = {
  types: {
    UtilisateurApi: [
      'Le compte d’un programme : il a des clés, et ni mot de passe ni accès au site',
      'The account of a program: it has keys, and neither a password nor access to the website',
    ],
    UtilisateurApiPage: ['Une page de programmes', 'A page of programs'],
    UtilisateurApiPayload: ['Le programme tel qu’il est après l’écriture', 'The program as it is after the write'],
    NouvelUtilisateurApiPayload: [
      'Le programme créé, et sa première clé',
      'The program that was created, and its first key',
    ],
    CreerUtilisateurApiInput: ['Le programme, et sa première clé', 'The program, and its first key'],
    ModifierUtilisateurApiInput: ['Un champ absent ne change pas', 'An absent field does not change'],
    CleApi: [
      'Une clé d’un programme ; la clé elle-même n’est montrée qu’une fois',
      'A key of a program; the key itself is shown only once',
    ],
    CleApiPayload: [
      'Ce qu’il reste à montrer de la clé après l’écriture',
      'What is left to show of the key after the write',
    ],
    NouvelleCleApiPayload: ['La clé créée, cette seule fois', 'The key that was created, this once'],
    CreerCleApiInput: ['La clé à ajouter à un programme', 'The key to add to a program'],
    RevoquerCleApiInput: ['La clé qui ne doit plus servir', 'The key that is to serve no more'],
  },
  fonctions: {
    consulterUtilisateurApi: ['Les programmes, par nom', 'The programs, by name'],
    creerUtilisateurApi: ['Rend la première clé, cette seule fois', 'Returns the first key, this once'],
    modifierUtilisateurApi: ['Ses clés restent', 'Its keys stay'],
    supprimerUtilisateurApi: [
      'Refusé tant qu’on y renvoie : désactivez-le (INACTIF)',
      'Refused while something refers to it: deactivate it (INACTIF)',
    ],
    creerCleApi: ['Une clé de plus, montrée cette seule fois', 'One more key, shown this once'],
    revoquerCleApi: ['Dès la requête suivante, elle est refusée', 'From the next request on it is refused'],
  },
  champs: {
    nom: ['Comment on l’appelle, 100 caractères au plus', 'What it is called, at most 100 characters'],
    login: [
      'Unique, sans @ : un programme n’a pas d’adresse e-mail',
      'Unique, without @: a program has no e-mail address',
    ],
    description: [
      'À quoi il sert, qui s’en occupe : 100 caractères au plus',
      'What it is for, who looks after it: at most 100 characters',
    ],
    dateExpiration: [
      'Fin du compte, avec toutes ses clés ; null : jamais',
      'End of the account, with all of its keys; null: never',
    ],
    entiteId: ['La partie de l’entreprise dont il est', 'The part of the company that it belongs to'],
    statut: ['Hors ACTIF, ses clés ne servent plus', 'Unless it is ACTIF its keys serve no more'],
    libelle: ['Où sert cette clé, 100 caractères au plus', 'Where this key is used, at most 100 characters'],
    cle: [
      'Montrée cette seule fois : à rendre dans Authorization: Bearer',
      'Shown this once: to be sent in Authorization: Bearer',
    ],
    cleApi: ['Ce qu’on en voit désormais', 'What can be seen of it from now on'],
    utilisateurApi: ['Tel qu’il est maintenant', 'As it is now'],
  },
  precis: {
    'UtilisateurApi.entite': [
      'La partie de l’entreprise dont il est ; null : aucune',
      'The part of the company that it belongs to; null: none',
    ],
    'UtilisateurApi.roles': [
      'Un au plus par application, aussi ceux qui ont pris fin',
      'At most one in each application, those that have ended too',
    ],
    'UtilisateurApi.cles': [
      'De la plus récente à la plus ancienne : celles qui servent, et les dernières des autres, 20 en tout',
      'From the newest to the oldest: those in use, and the last of the others, 20 in all',
    ],
    'UtilisateurApi.utiliseA': [
      'Dernier usage de toutes ses clés, à une heure près ; null : jamais',
      'Last use of all of its keys, to the hour; null: never',
    ],
    'CleApi.prefixe': [
      'Ses premiers caractères, auxquels on la reconnaît',
      'Its first characters, by which it is recognised',
    ],
    'CleApi.expireA': ['Fin de la clé ; null : avec le compte', 'End of the key; null: with the account'],
    'CleApi.revoqueeA': [
      'Quand elle a été révoquée ; null : elle ne l’est pas',
      'When it was revoked; null: it is not',
    ],
    'CleApi.utiliseeA': ['Dernier usage, à une heure près ; null : jamais', 'Last use, to the hour; null: never'],
    'CreerUtilisateurApiInput.roles': ['Un par application, 50 au plus', 'One in each application, at most 50'],
    'CreerUtilisateurApiInput.cleLibelle': [
      'Nom de la première clé, 100 caractères au plus',
      'Name of the first key, at most 100 characters',
    ],
    'CreerUtilisateurApiInput.cleExpireA': [
      'Fin de la première clé : un an, si rien n’est dit ; deux au plus',
      'End of the first key: one year, if nothing is said; two at most',
    ],
    'ModifierUtilisateurApiInput.roles': [
      'Tous ses rôles, un au plus par application',
      'All of its roles, at most one in each application',
    ],
    'CreerCleApiInput.utilisateurApiId': ['Le programme', 'The program'],
    'CreerCleApiInput.expireA': [
      'Un an, si rien n’est dit ; deux au plus',
      'One year, if nothing is said; two at most',
    ],
    'consulterUtilisateurApi.id': ['Celui-là seul', 'This one only'],
    'consulterUtilisateurApi.recherche': [
      'Débuts de mots du nom ou du login',
      'Beginnings of words of the name or the login',
    ],
    'consulterUtilisateurApi.statut': ['Seulement ceux qui en sont là', 'Only those that stand there'],
    'consulterUtilisateurApi.entiteId': ['Ceux de cette entité', 'Those of this entity'],
    'consulterUtilisateurApi.roleId': ['Ceux qui tiennent ce rôle', 'Those that hold this role'],
  },
};
