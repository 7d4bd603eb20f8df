import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_SESSION: Descriptions = {
  types: {
    ConnexionInput: [
      'Un identifiant et son mot de passe, ou ce que le fournisseur d’identité a remis au site',
      'A login and its password, or what the identity provider handed to the website',
    ],
    SessionPayload: [
      'Une session ouverte ou prolongée, avec ses jetons',
      'A session that was opened or extended, with its tokens',
    ],
    MessagePayload: [
      'Une écriture qui ne rend rien d’autre que son message',
      'A write that returns nothing but its message',
    ],
    RafraichirSessionInput: ['Le jeton qui prolonge la session', 'The token that extends the session'],
    ChangerMotDePasseInput: ['L’ancien mot de passe, et le nouveau', 'The old password, and the new one'],
    DemanderReinitialisationInput: [
      'Le compte dont le mot de passe est oublié',
      'The account whose password is forgotten',
    ],
    ReinitialiserMotDePasseInput: [
      'Le jeton reçu par mail, et le mot de passe choisi',
      'The token received by mail, and the chosen password',
    ],
    Moi: [
      'Le compte de l’appelant : ce qu’il est, ce qu’il peut appeler, ce qu’il peut ouvrir',
      'The caller’s account: what it is, what it may call, what it may open',
    ],
    SessionEnCours: ['Un de ses appareils connectés', 'One of one’s devices that are logged in'],
  },
  fonctions: {
    moi: ['Qui suis-je, que puis-je appeler, que puis-je ouvrir', 'Who am I, what may I call, what may I open'],
    connexion: ['Ouvre une session sur cet appareil ; ouverte à tous', 'Opens a session on this device; open to all'],
    rafraichirSession: [
      'De nouveaux jetons contre le dernier jeton de rafraîchissement',
      'New tokens against the last refresh token',
    ],
    deconnexion: [
      'Ferme cette session, ou un autre de ses appareils',
      'Closes this session, or another of one’s devices',
    ],
    deconnecterPartout: [
      'Ferme toutes les sessions d’un compte, celle-ci aussi',
      'Closes all the sessions of an account, this one too',
    ],
    changerMotDePasse: ['Le sien ; ses autres sessions sont closes', 'One’s own; one’s other sessions are closed'],
    demanderReinitialisation: [
      'Envoie un lien valable 30 minutes ; la réponse est la même quand le compte n’existe pas',
      'Sends a link valid for 30 minutes; the answer is the same when the account does not exist',
    ],
    reinitialiserMotDePasse: [
      'Avec le jeton du mail : aussi le premier mot de passe d’un compte',
      'With the token of the mail: also the first password of an account',
    ],
  },
  champs: {
    identifiant: ['Login ou e-mail', 'Login or e-mail'],
    jetonRafraichissement: [
      'À usage unique : chaque prolongation en rend un autre',
      'To be used once: every extension returns another',
    ],
  },
  precis: {
    'ConnexionInput.motDePasse': ['Avec identifiant', 'With identifiant'],
    'ConnexionInput.jetonIdentite': [
      'ID token du fournisseur d’identité, à usage unique',
      'ID token of the identity provider, to be used once',
    ],
    'ConnexionInput.nonce': [
      'Celui de la demande dont vient jetonIdentite',
      'That of the request that jetonIdentite comes from',
    ],
    'SessionPayload.compte': ['Le compte qui s’est connecté', 'The account that logged in'],
    'SessionPayload.expireA': ['Fin du jeton d’accès : dix minutes', 'End of the access token: ten minutes'],
    'SessionPayload.jetonAcces': ['À rendre dans Authorization: Bearer', 'To be sent in Authorization: Bearer'],
    'ChangerMotDePasseInput.motDePasseActuel': ['Celui qui sert encore', 'The one still in use'],
    'ChangerMotDePasseInput.nouveauMotDePasse': [
      'De 8 à 1 024 caractères, pas des plus connus, ni son propre nom',
      'From 8 to 1,024 characters, not a well-known one, nor one’s own name',
    ],
    'ReinitialiserMotDePasseInput.jeton': ['Reçu par mail, à usage unique', 'Received by mail, to be used once'],
    'ReinitialiserMotDePasseInput.motDePasse': [
      'De 8 à 1 024 caractères, pas des plus connus, ni son propre nom',
      'From 8 to 1,024 characters, not a well-known one, nor one’s own name',
    ],
    'Moi.compte': ['Tout de son propre compte', 'All of one’s own account'],
    'Moi.motDePasseAChanger': [
      'Vrai : tout est fermé, sauf changerMotDePasse et se déconnecter',
      'True: everything is closed, but changerMotDePasse and logging out',
    ],
    'Moi.roles': ['Ceux qui valent maintenant, un par application', 'Those that hold now, one in each application'],
    'Moi.fonctions': ['Fonctions que le compte peut appeler', 'Functions that the account may call'],
    'Moi.permissions': ['Permissions tenues, toutes applications', 'Permissions held, of all applications'],
    'Moi.pages': ['Les pages de son menu, dans l’ordre', 'The pages of its menu, in order'],
    'Moi.pageAccueil': ['Lien de la page d’accueil de son rôle', 'Link of the home page of its role'],
    'Moi.sessions': ['Ses appareils connectés, 50 au plus', 'Its devices that are logged in, at most 50'],
    'SessionEnCours.id': ['Pour deconnexion ; ce n’est pas un secret', 'For deconnexion; it is no secret'],
    'SessionEnCours.creerA': ['Quand elle s’est ouverte', 'When it was opened'],
    'SessionEnCours.tourneeA': [
      'Dernière prolongation : au plus dix minutes avant la dernière activité',
      'Last extension: at most ten minutes before the last activity',
    ],
    'SessionEnCours.ip': ['Adresse IP d’où elle s’est ouverte', 'IP address that it was opened from'],
    'SessionEnCours.agent': ['Navigateur ou programme, tel qu’il se nomme', 'Browser or program, as it calls itself'],
    'SessionEnCours.courante': ['Celle de cette requête', 'That of this request'],
    'deconnexion.sessionId': [
      'Un autre de ses appareils (moi.sessions) ; absent : celui-ci',
      'Another of one’s devices (moi.sessions); absent: this one',
    ],
    'deconnecterPartout.utilisateurId': [
      'Absent : soi-même ; un autre compte demande UTILISATEUR_GERER',
      'Absent: oneself; another account asks for UTILISATEUR_GERER',
    ],
  },
};
