import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_CLIENT: Descriptions = {
  types: {
    Client: [
      'La fiche d’un client, pour qui l’a au téléphone',
      'A client’s card, for whoever has them on the telephone',
    ],
    AdresseClient: ['Où l’on va voir un client', 'Where one goes to see a client'],
    ClientPayload: ['La fiche telle qu’elle est après l’écriture', 'The card as it is after the write'],
    CreerClientInput: [
      'Un client que l’on a au téléphone : son nom et son numéro suffisent',
      'A client on the telephone: their name and number are enough',
    ],
    ModifierClientInput: [
      'Un champ absent ne change pas ; une liste donnée remplace toute celle d’avant',
      'An absent field does not change; a list that is given replaces all of the former one',
    ],
    InviterClientInput: [
      'L’adresse où le client choisira son mot de passe',
      'The address where the client will choose their password',
    ],
    TelephoneClientInput: ['Un numéro du client', 'A number of the client’s'],
    AdresseClientInput: ['Une adresse du client', 'An address of the client’s'],
  },
  fonctions: {
    voirClient: ['La fiche d’un client actif, par son id', 'The card of an active client, by their id'],
    creerClient: [
      'Crée un compte de client sans accès ; de qui est peut-être déjà connu (même numéro, ou même nom et code postal), CONFLICT les donne dans actuel.jumeaux et rien n’est écrit sans confirmer',
      'Creates a client’s account without access; of whoever may be known already (same number, or same name and postcode) CONFLICT gives them in actuel.jumeaux and nothing is written without confirmer',
    ],
    modifierClient: ['Change la fiche d’un client', 'Changes a client’s card'],
    inviterClient: [
      'Ouvre un accès au client : un mail lui fait choisir son mot de passe',
      'Gives the client access: a mail has them choose their password',
    ],
  },
  champs: {
    nom: ['Son nom de famille, ou celui de son entreprise', 'Their surname, or their company’s name'],
    prenom: ['Son prénom ; vide quand il n’est pas connu', 'Their first name; empty when it is not known'],
    telephones: ['Ses numéros, le principal d’abord : 5 au plus', 'Their numbers, the main one first: at most 5'],
    adresses: [
      'Où l’on va le voir, la plus utile d’abord : 10 au plus',
      'Where one goes to see them, the most useful first: at most 10',
    ],
    note: [
      'Pour qui y va : « chien », « code du portail » ; jamais lue par le client',
      'For whoever goes there: “dog”, “code of the gate”; never read by the client',
    ],
    libelle: ['Comment on l’appelle : « Bureau », « Chez sa mère »', 'What it is called: “Office”, “At her mother’s”'],
    adresse: ['Numéro, rue, ville', 'Number, street, town'],
    codePostal: ['De l’adresse, aussi à l’étranger', 'Of the address, abroad too'],
  },
  precis: {
    'Client.email': ['Null : aucune adresse n’est connue', 'Null: no address is known'],
    'Client.invitable': [
      'Vrai : personne n’a choisi de mot de passe, inviterClient peut ouvrir l’accès',
      'True: nobody has chosen a password, inviterClient can give access',
    ],
    'Client.ouvertes': [
      'Ses dossiers en cours que l’appelant voit, le dernier ouvert d’abord : 10 au plus',
      'Their open files that the caller sees, the last opened first: at most 10',
    ],
    'Client.nombreOuvertes': [
      'Tous ses dossiers en cours, aussi ceux que l’appelant ne voit pas',
      'All their open files, those that the caller does not see too',
    ],
    'Client.dernieres': [
      'Ses dossiers finis que l’appelant voit, le dernier ouvert d’abord : 10 au plus',
      'Their finished files that the caller sees, the last opened first: at most 10',
    ],
    'ClientPayload.client': ['Tel qu’il est maintenant', 'As it is now'],
    'CreerClientInput.prenom': ['Absent ou vide : pas connu', 'Absent or empty: not known'],
    'CreerClientInput.telephone': ['Écrit de n’importe quelle façon ; gardé en E.164', 'In any writing; kept in E.164'],
    'CreerClientInput.email': ['Absente : il n’en a pas donné', 'Absent: they gave none'],
    'CreerClientInput.confirmer': [
      'Vrai : ce n’est aucun de ceux que CONFLICT a donnés',
      'True: it is none of those that CONFLICT gave',
    ],
    'InviterClientInput.email': [
      'Son adresse, et désormais son login ; celle qu’il a déjà, s’il en a une',
      'Their address, and from now on their login; the one that they have already, if any',
    ],
    'TelephoneClientInput.numero': ['Écrit de n’importe quelle façon', 'In any writing'],
  },
};
