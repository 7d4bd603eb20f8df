import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_UTILISATEUR: Descriptions = {
  types: {
    Utilisateur: [
      'Un compte ; sans UTILISATEUR_LIRE, on n’en lit que le nom, et tout du sien',
      'An account; without UTILISATEUR_LIRE only its name can be read, and all of one’s own',
    ],
    StatutUtilisateur: ['Où en est un compte', 'Where an account stands'],
    TypeCompte: ['Qui se sert d’un compte', 'Who uses an account'],
    Langue: ['La langue d’un compte : site et mails', 'The language of an account: website and mails'],
    Theme: ['Les couleurs du site pour un compte', 'The colours of the website for an account'],
    UtilisateurPage: ['Une page de comptes', 'A page of accounts'],
    UtilisateurPayload: ['Le compte tel qu’il est après l’écriture', 'The account as it is after the write'],
    CreerUtilisateurInput: ['Le compte d’une personne', 'The account of a person'],
    ModifierUtilisateurInput: ['Un champ absent ne change pas', 'An absent field does not change'],
    ModifierProfilInput: ['Un champ absent ne change pas', 'An absent field does not change'],
    ModifierStatutUtilisateurInput: ['Le compte, et son nouveau statut', 'The account, and its new status'],
    ProlongerUtilisateurInput: ['Le compte, et jusqu’où', 'The account, and until when'],
    RoleDuCompteInput: ['Un rôle que le compte doit tenir', 'A role that the account is to hold'],
    AssignerRoleInput: ['Le rôle à donner, à qui, jusqu’à quand', 'The role to give, to whom, until when'],
    RetirerRoleInput: [
      'Le rôle, ou l’application où il est tenu, ou les deux',
      'The role, or the application in which it is held, or both',
    ],
    RoleAttribue: ['Un rôle tenu dans une application', 'A role held in an application'],
    EligibiliteUtilisateur: [
      'Ce compte peut-il se servir de cette application, et sinon pourquoi',
      'Whether this account can use this application, and if not why',
    ],
    TypeAnnuaire: ['Qui l’on cherche dans l’annuaire', 'Who is looked for in the directory'],
    AnnuairePage: ['Une page de l’annuaire', 'A page of the directory'],
    EntreeAnnuaire: ['Une personne que l’on peut choisir', 'A person who can be chosen'],
  },
  fonctions: {
    consulterUtilisateur: ['Les comptes, par nom', 'The accounts, by name'],
    voirUtilisateur: [
      'Par id, par login ou par e-mail : exactement un des trois',
      'By id, by login or by e-mail: exactly one of the three',
    ],
    verifierEligibiliteUtilisateur: [
      'Ce compte peut-il se servir de cette application : actif, non expiré, avec un rôle en cours',
      'Whether this account can use this application: active, not expired, with a current role',
    ],
    creerUtilisateur: [
      'Actif, il reçoit un mail pour choisir son mot de passe',
      'Active, it gets a mail to choose its password',
    ],
    modifierUtilisateur: [
      'Change un compte et ses rôles ; un délégué, dans ce qu’il tient lui-même',
      'Changes an account and its roles; a delegate, within what they hold themselves',
    ],
    modifierProfil: [
      'Change son propre compte ; un autre demande UTILISATEUR_GERER',
      'Changes one’s own account; another asks for UTILISATEUR_GERER',
    ],
    modifierStatutUtilisateur: [
      'Tout autre statut qu’ACTIF met fin à ses sessions ; jamais le sien',
      'Any status but ACTIF ends its sessions; never one’s own',
    ],
    prolongerUtilisateur: [
      'Jusqu’à la date donnée, ou pour 30 jours à partir de maintenant',
      'Until the date given, or for 30 days from now',
    ],
    supprimerUtilisateur: [
      'Refusé quand des interventions ou d’autres lignes le citent',
      'Refused when interventions or other rows name it',
    ],
    assignerRole: [
      'Donne un rôle à un compte : un au plus par application',
      'Gives a role to an account: at most one in each application',
    ],
    retirerRole: [
      'Le compte ne tient plus ce rôle, dès sa requête suivante',
      'The account no longer holds this role, from its next request on',
    ],
    consulterAnnuaire: [
      'Choisir un client ou un intervenant par son nom ou son téléphone ; rien d’autre de son compte',
      'To choose a client or a technician by their name or telephone; nothing else of their account',
    ],
  },
  champs: {
    nom: ['Nom de famille, 100 caractères au plus', 'Last name, at most 100 characters'],
    prenom: ['Prénom, 100 caractères au plus', 'First name, at most 100 characters'],
    login: [
      'Ce que l’on tape pour se connecter, unique : de 2 à 100 lettres sans accent, chiffres et . _ - + @',
      'What one types to log in, unique: from 2 to 100 letters without accents, digits and . _ - + @',
    ],
    email: ['Adresse e-mail, unique ; on s’y connecte aussi', 'E-mail address, unique; one can log in with it too'],
    telephone: ['Dans toute écriture, 30 caractères au plus', 'In any writing, at most 30 characters'],
    statut: ['ACTIF, il se connecte', 'ACTIF: it can log in'],
    dateExpiration: [
      'Le compte se ferme de lui-même à cet instant ; null : jamais',
      'The account closes by itself at this instant; null: never',
    ],
    profil: [
      'Texte libre, comme « Administrateur » : 100 caractères au plus',
      'Free text, such as “Administrateur”: at most 100 characters',
    ],
    langue: ['Du site et des mails', 'Of the website and the mails'],
    theme: ['Couleurs du site', 'Colours of the website'],
    entiteId: ['La partie de l’entreprise dont il est', 'The part of the company that it belongs to'],
    utilisateurId: ['Le compte', 'The account'],
    roleId: ['Le rôle, qui dit son application', 'The role, which tells its application'],
    dateFin: [
      'Le rôle prend fin de lui-même à cet instant ; null : sans fin',
      'The role ends by itself at this instant; null: without end',
    ],
    utilisateur: ['Tel qu’il est maintenant', 'As it is now'],
  },
  precis: {
    'Utilisateur.login': [
      'Ce qu’il tape pour se connecter ; null : l’appelant ne peut pas le lire',
      'What it types to log in; null: the caller may not read it',
    ],
    'Utilisateur.email': [
      'Adresse e-mail ; null : l’appelant ne peut pas la lire',
      'E-mail address; null: the caller may not read it',
    ],
    'Utilisateur.telephone': [
      'Tel qu’il a été écrit ; se lit aussi avec COORDONNEES_LIRE',
      'As it was written; COORDONNEES_LIRE reads it too',
    ],
    'Utilisateur.telephoneAtteste': [
      'Donné ou confirmé par qui gère les comptes : il peut essayer',
      'Given or confirmed by who manages accounts: it may try what is under test',
    ],
    'Utilisateur.type': ['Une personne ou un programme', 'A person or a program'],
    'Utilisateur.entite': [
      'La partie de l’entreprise dont il est ; null : aucune',
      'The part of the company that it belongs to; null: none',
    ],
    'Utilisateur.ficheIntervenant': [
      'Ce que le planning sait d’un intervenant ; null : rien n’est écrit',
      'What planning knows of a technician; null: nothing is written',
    ],
    'Utilisateur.roles': [
      'Un au plus par application, aussi ceux qui ont pris fin',
      'At most one in each application, those that have ended too',
    ],
    'Utilisateur.sessionsOuvertes': ['Appareils connectés en ce moment', 'Devices that are logged in at the moment'],
    'Utilisateur.motDePasseChoisi': [
      'Faux tant que la personne n’a pas suivi son invitation',
      'False until the person has followed their invitation',
    ],
    'Utilisateur.creerPar': ['Qui l’a créé ; demande UTILISATEUR_LIRE', 'Who created it; asks for UTILISATEUR_LIRE'],
    'Utilisateur.modifierPar': [
      'Qui l’a changé en dernier ; demande UTILISATEUR_LIRE',
      'Who changed it last; asks for UTILISATEUR_LIRE',
    ],
    'CreerUtilisateurInput.statut': ['ACTIF, sauf demande contraire', 'ACTIF, unless asked otherwise'],
    'CreerUtilisateurInput.dateExpiration': ['Absente : le compte n’expire pas', 'Absent: the account does not expire'],
    'CreerUtilisateurInput.roles': [
      'Un au plus par application ; tous ou aucun',
      'At most one in each application; all or none',
    ],
    'ModifierUtilisateurInput.telephoneAtteste': [
      'Vrai : le numéro, donné par son titulaire, est bien le sien',
      'True: the number, given by its holder, is indeed theirs',
    ],
    'ModifierUtilisateurInput.dateExpiration': ['null : le compte n’expire plus', 'null: the account expires no more'],
    'ModifierUtilisateurInput.roles': [
      'Tous ses rôles tels qu’ils doivent être : celui qui n’y est pas est retiré',
      'All of its roles as they are to be: one that is not there is taken away',
    ],
    'ModifierProfilInput.utilisateurId': [
      'Absent : soi-même ; un autre compte demande UTILISATEUR_GERER',
      'Absent: oneself; another account asks for UTILISATEUR_GERER',
    ],
    'ModifierProfilInput.motDePasseActuel': ['Pour changer sa propre adresse', 'To change one’s own address'],
    'ProlongerUtilisateurInput.dateExpiration': [
      'Absente : dans 30 jours ; n’écourte jamais',
      'Absent: in 30 days; it never shortens',
    ],
    'AssignerRoleInput.applicationId': [
      'Si elle est donnée, ce doit être celle du rôle',
      'When given, it must be that of the role',
    ],
    'AssignerRoleInput.remplacer': [
      'Remplacer le rôle tenu dans cette application',
      'To replace the role held in this application',
    ],
    'RetirerRoleInput.roleId': ['Le rôle à retirer', 'The role to take away'],
    'RetirerRoleInput.applicationId': ['L’application où il est tenu', 'The application in which it is held'],
    'RoleAttribue.application': ['Où il est tenu', 'Where it is held'],
    'RoleAttribue.role': ['Le rôle tenu', 'The role that is held'],
    'EligibiliteUtilisateur.eligible': ['Vrai : il peut s’en servir maintenant', 'True: it can use it now'],
    'EligibiliteUtilisateur.raison': ['Pourquoi non ; null quand il le peut', 'Why not; null when it can'],
    'EntreeAnnuaire.id': ['Id du compte', 'Id of the account'],
    'EntreeAnnuaire.telephone': ['Pour l’appeler ; null : pas de numéro', 'To call them; null: no number'],
    'EntreeAnnuaire.charge': ['Interventions ouvertes', 'Open interventions'],
    'consulterUtilisateur.recherche': [
      'Chaque mot dans le nom, le prénom, le login ou l’e-mail ; ou le téléphone, ou sa fin',
      'Each word in the last name, first name, login or e-mail; or the telephone, or its end',
    ],
    'consulterUtilisateur.entiteId': ['Ceux de cette entité', 'Those of this entity'],
    'consulterUtilisateur.roleId': ['Tient ce rôle, même s’il a pris fin', 'Holds this role, even if it has ended'],
    'consulterUtilisateur.applicationId': ['Tient un rôle dans cette application', 'Holds a role in this application'],
    'consulterUtilisateur.statut': ['Seulement ceux qui en sont là', 'Only those that stand there'],
    'consulterUtilisateur.profil': ['Le début du profil', 'The beginning of the profile'],
    'consulterUtilisateur.type': ['Les personnes, sauf demande contraire', 'Persons, unless asked otherwise'],
    'consulterUtilisateur.roleFinitAvant': [
      'Un rôle qu’ils tiennent finit avant cet instant, et pas encore',
      'A role that they hold ends before this instant, and has not ended yet',
    ],
    'consulterUtilisateur.expireAvant': [
      'Expirés, ou qui expirent avant cet instant',
      'Expired, or that expire before this instant',
    ],
    'voirUtilisateur.login': ['Son login exact', 'Its exact login'],
    'voirUtilisateur.email': ['Son adresse exacte', 'Its exact address'],
    'verifierEligibiliteUtilisateur.applicationId': [
      'L’application dont il voudrait se servir',
      'The application that it would use',
    ],
    'consulterAnnuaire.type': [
      'Clients, intervenants, souscripteurs ou collègues',
      'Clients, technicians, subscribers or colleagues',
    ],
    'consulterAnnuaire.recherche': [
      'Début des mots du nom, ou un de ses téléphones, écrit de n’importe quelle façon ou par ses derniers chiffres, 4 ou plus',
      'Beginning of the words of the name, or one of their telephones, in any writing or by its last digits, 4 or more',
    ],
    'AnnuairePage.approchee': [
      'Vrai : personne ne s’appelle ainsi, ceux-ci ont ce nom à une lettre près',
      'True: nobody has that name, these have it but for one letter',
    ],
    'consulterAnnuaire.id': [
      'Seulement cette personne : le nom derrière un id',
      'This person only: the name behind an id',
    ],
  },
  valeurs: {
    StatutUtilisateur: {
      ACTIF: ['Il peut se connecter', 'It can log in'],
      INACTIF: ['Fermé : il ne se connecte plus', 'Closed: it can no longer log in'],
      SUSPENDU: ['Fermé pour un temps', 'Closed for a time'],
      EN_ATTENTE: ['Pas encore ouvert', 'Not opened yet'],
    },
    TypeCompte: {
      PERSONNE: ['Une personne, avec un mot de passe', 'A person, with a password'],
      API: ['Un programme, avec des clés', 'A program, with keys'],
    },
    Langue: {
      FR: ['Français', 'French'],
      EN: ['Anglais', 'English'],
    },
    Theme: {
      CLAIR: ['Clair', 'Light'],
      SOMBRE: ['Sombre', 'Dark'],
      AUTO: ['Comme l’appareil', 'As the device'],
    },
    TypeAnnuaire: {
      CLIENT: ['Client des interventions', 'Client of the interventions'],
      INTERVENANT: ['Qui réalise des interventions', 'Who carries interventions out'],
      SOUSCRIPTEUR: [
        'Client de l’une ou l’autre application : interventions ou offres',
        'Client of either application: interventions or offers',
      ],
      COLLEGUE: [
        'Qui ouvre des interventions dans l’entité de l’appelant ; dans toutes avec INTERVENTION_TOUTES',
        'Who opens interventions in the caller’s entity; in all of them with INTERVENTION_TOUTES',
      ],
    },
  },
};
