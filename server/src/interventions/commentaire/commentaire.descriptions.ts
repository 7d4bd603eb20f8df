import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_COMMENTAIRE: Descriptions = {
  types: {
    Commentaire: [
      'Un texte sur une intervention, que l’équipe et le client se lisent',
      'A text on an intervention, which the team and the client read of each other',
    ],
    VersionCommentaire: [
      'Un texte antérieur d’un commentaire que son auteur a changé',
      'An earlier text of a comment that its author changed',
    ],
    CommentairePayload: [
      'Le commentaire et son intervention, après l’écriture',
      'The comment and its intervention, after the write',
    ],
    AjouterCommentaireInput: ['Le commentaire à écrire', 'The comment to write'],
    ModifierCommentaireInput: ['Le nouveau texte d’un commentaire', 'The new text of a comment'],
    MentionnablePage: ['Une page de ceux que l’on peut mentionner', 'A page of those whom one may mention'],
    ContesterInterventionInput: [
      'Ce que le client reproche au résultat',
      'What the client finds wrong with the result',
    ],
  },
  fonctions: {
    ajouterCommentaire: ['Sur une intervention que l’on voit', 'On an intervention that one may see'],
    consulterMentionnables: [
      'Le personnel qui voit cette intervention, par nom, sauf soi ; fermé aux clients',
      'The staff who see this intervention, by name, but oneself; closed to clients',
    ],
    modifierCommentaire: ['Les siens ; le texte d’avant est gardé', 'One’s own; the text before is kept'],
    supprimerCommentaire: [
      'Les siens, ou tous avec COMMENTAIRE_MODERER ; sa place reste visible',
      'One’s own, or any with COMMENTAIRE_MODERER; its place stays visible',
    ],
    contesterIntervention: [
      'Le client, sur une intervention réalisée : elle ne se clôture plus d’elle-même',
      'The client, on an intervention that is done: it no longer closes by itself',
    ],
  },
  champs: {
    texte: [
      'Texte simple, 5 000 caractères au plus ; les retours à la ligne sont gardés, aucun HTML n’est interprété',
      'Plain text, at most 5,000 characters; line breaks are kept, no HTML is interpreted',
    ],
  },
  precis: {
    'Commentaire.auteur': ['Qui l’a écrit', 'Who wrote it'],
    'Commentaire.auteurRole': [
      'Rôle de l’auteur quand il a écrit ; null : il n’en avait pas',
      'Role of the author when they wrote it; null: they had none',
    ],
    'Commentaire.texte': [
      'Texte simple, avec ses retours à la ligne ; vide quand supprime',
      'Plain text, with its line breaks; empty when supprime',
    ],
    'Commentaire.interne': ['Caché aux clients', 'Hidden from clients'],
    'Commentaire.contestation': [
      'Le client conteste : la clôture automatique s’arrête',
      'The client contests: the automatic closing stops',
    ],
    'Commentaire.supprime': ['Supprimé : il ne reste que sa place', 'Deleted: only its place remains'],
    'Commentaire.modifiable': ['L’appelant peut en changer le texte', 'The caller may change its text'],
    'Commentaire.supprimable': ['L’appelant peut le supprimer', 'The caller may delete it'],
    'Commentaire.nonLu': [
      'L’appelant en est prévenu, et ne l’a pas encore lu',
      'The caller is told of it, and has not read it yet',
    ],
    'Commentaire.mentions': [
      'Ceux du personnel qu’il appelle par leur nom, au plus 10',
      'Those of the staff whom it calls by their name, at most 10',
    ],
    'Commentaire.versions': [
      'Les textes antérieurs, du plus récent au plus ancien, au plus 20',
      'The earlier texts, the newest first, at most 20',
    ],
    'VersionCommentaire.texte': ['Le texte d’alors', 'The text as it was then'],
    'VersionCommentaire.creerA': ['Quand ce texte avait été écrit', 'When this text had been written'],
    'CommentairePayload.commentaire': ['Tel qu’il est maintenant', 'As it is now'],
    'CommentairePayload.intervention': [
      'Celle qu’il concerne, telle qu’elle est maintenant',
      'The one it is about, as it is now',
    ],
    'AjouterCommentaireInput.interventionId': ['L’intervention commentée', 'The intervention that is commented on'],
    'AjouterCommentaireInput.interne': [
      'Caché aux clients ; demande COMMENTAIRE_INTERNE',
      'Hidden from clients; asks for COMMENTAIRE_INTERNE',
    ],
    'AjouterCommentaireInput.mentions': [
      'Ceux qu’il appelle par leur nom, et qui en sont prévenus : le personnel qui peut le lire, 10 personnes au plus',
      'Those whom it calls by their name, and who are told of it: staff who may read it, at most 10 people',
    ],
    'MentionnablePage.items': ['Par nom', 'By name'],
    'consulterMentionnables.interventionId': ['L’intervention commentée', 'The intervention that is commented on'],
    'consulterMentionnables.interne': [
      'D’un commentaire interne : seulement ceux qui les lisent',
      'Of an internal comment: only those who read these',
    ],
    'consulterMentionnables.recherche': ['Débuts de mots du nom', 'Beginnings of words of the name'],
    'ContesterInterventionInput.texte': [
      'Pourquoi : devient un commentaire signalé',
      'Why: becomes a comment that is marked',
    ],
  },
};
