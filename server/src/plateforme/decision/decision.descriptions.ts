import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_DECISION: Descriptions = {
  types: {
    DecisionAcces: [
      'Ce compte peut-il appeler cette fonction, et pourquoi',
      'Whether this account may call this function, and why',
    ],
    EtapeDecision: ['Un maillon de la décision', 'A link of the decision'],
    PermissionRequise: ['Une permission que la fonction exige', 'A permission that the function requires'],
    EtapeAcces: ['Ce qu’une décision regarde, dans l’ordre', 'What a decision looks at, in order'],
    MotifAcces: ['Pourquoi l’accès est donné ou refusé', 'Why access is given or refused'],
  },
  fonctions: {
    verifierAcces: [
      'Le point de décision des applications de l’entreprise ; ce qui n’existe pas n’est pas autorisé',
      'The decision point of the company’s applications; what does not exist is not allowed',
    ],
  },
  champs: {
    raison: ['Pourquoi, en mots à montrer', 'Why, in words to be shown'],
  },
  precis: {
    'DecisionAcces.autorise': ['Vrai : il peut l’appeler maintenant', 'True: it may call it now'],
    'DecisionAcces.motif': ['De la première étape qui ne passe pas', 'Of the first step that does not pass'],
    'DecisionAcces.etapes': [
      'La chaîne, dans l’ordre ; sans celles qui ne se posent pas',
      'The chain, in order; without those that do not arise',
    ],
    'DecisionAcces.utilisateur': ['Le compte ; null : inconnu', 'The account; null: unknown'],
    'DecisionAcces.statut': ['Du compte ; null : inconnu', 'Of the account; null: unknown'],
    'DecisionAcces.dateExpiration': ['Du compte ; null : il n’expire pas', 'Of the account; null: it does not expire'],
    'DecisionAcces.application': ['Celle de la fonction ; null : inconnue', 'That of the function; null: unknown'],
    'DecisionAcces.fonction': ['Null : inconnue, ou aucune n’a été demandée', 'Null: unknown, or none was asked for'],
    'DecisionAcces.mode': ['De la fonction ; null sans fonction', 'Of the function; null without a function'],
    'DecisionAcces.permissionsRequises': [
      'Ce que la fonction exige, et ce que le rôle en tient',
      'What the function requires, and what the role holds of it',
    ],
    'DecisionAcces.role': [
      'Tenu dans l’application, fût-il fini ; null : aucun',
      'Held in the application, even if it has ended; null: none',
    ],
    'DecisionAcces.dateFin': ['Fin du rôle ; null : sans fin', 'End of the role; null: without end'],
    'EtapeDecision.etape': ['Ce qui a été regardé', 'What was looked at'],
    'EtapeDecision.passee': ['Vrai : ce maillon tient', 'True: this link holds'],
    'EtapeDecision.motif': ['AUTORISE quand il tient', 'AUTORISE when it holds'],
    'PermissionRequise.nom': ['Son nom, comme FACTURE_LIRE', 'Its name, such as FACTURE_LIRE'],
    'PermissionRequise.tenue': [
      'Par le rôle du compte dans l’application',
      'By the role of the account in the application',
    ],
    'verifierAcces.utilisateurId': [
      'Le compte : par id ou par login, exactement un des deux',
      'The account: by id or by login, exactly one of the two',
    ],
    'verifierAcces.login': ['Le login du compte', 'The login of the account'],
    'verifierAcces.fonctionId': [
      'La fonction : par id, ou par nom dans une application',
      'The function: by id, or by name in an application',
    ],
    'verifierAcces.fonction': [
      'Nom de la fonction ; dites aussi son application',
      'Name of the function; tell its application too',
    ],
    'verifierAcces.applicationId': [
      'L’application, par id ou par code : un des deux',
      'The application, by id or by code: one of the two',
    ],
    'verifierAcces.application': ['Code ou nom de l’application', 'Code or name of the application'],
  },
  valeurs: {
    EtapeAcces: {
      COMPTE: ['L’état du compte', 'The state of the account'],
      ROLE: ['Son rôle dans l’application', 'Its role in the application'],
      FONCTION: ['Ce que la fonction exige', 'What the function requires'],
      PERMISSIONS: ['Ce que le rôle tient', 'What the role holds'],
    },
    MotifAcces: {
      AUTORISE: ['Accès autorisé', 'Access allowed'],
      COMPTE_INCONNU: ['Ce compte n’existe pas', 'This account does not exist'],
      COMPTE_INACTIF: [
        'Le compte est inactif, suspendu ou en attente',
        'The account is inactive, suspended or pending',
      ],
      COMPTE_EXPIRE: ['Le compte a expiré', 'The account has expired'],
      APPLICATION_INCONNUE: ['Cette application n’existe pas', 'This application does not exist'],
      FONCTION_INCONNUE: ['Cette application n’a pas cette fonction', 'This application has no such function'],
      FONCTION_FERMEE: [
        'La fonction n’exige aucune permission : elle est fermée à tous',
        'The function requires no permission: it is closed to all',
      ],
      SANS_ROLE: ['Le compte n’a pas de rôle dans cette application', 'The account has no role in this application'],
      ROLE_TERMINE: ['Son rôle a pris fin', 'Its role has ended'],
      PERMISSION_MANQUANTE: ['Il manque au rôle une permission exigée', 'The role lacks a required permission'],
    },
  },
};
