import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_PIECE_JOINTE: Descriptions = {
  types: {
    PieceJointe: ['Une photo ou un document d’une intervention', 'A photo or a document of an intervention'],
    PieceJointePayload: ['La pièce, après l’écriture', 'The attachment, after the write'],
    AjouterPieceJointeInput: [
      'Un fichier déjà envoyé par POST /fichiers (usage piece-jointe), et son intervention',
      'A file that POST /fichiers has taken already (usage piece-jointe), and its intervention',
    ],
    ModifierPieceJointeInput: [
      'Ce qui est dit d’une pièce ; ce qui manque reste',
      'What is said of an attachment; what is missing stays',
    ],
    NaturePiece: ['Ce que montre une pièce', 'What an attachment shows'],
  },
  fonctions: {
    ajouterPieceJointe: [
      'Sur une intervention que l’on voit et qui n’est pas terminée : 20 pièces au plus, dont 5 du client',
      'On an intervention that one may see and that is not finished: at most 20 attachments, 5 of them the client’s',
    ],
    modifierPieceJointe: [
      'Les siennes, ou toutes avec COMMENTAIRE_MODERER ; fermé aux clients',
      'One’s own, or any with COMMENTAIRE_MODERER; closed to clients',
    ],
    supprimerPieceJointe: [
      'Les siennes tant que l’intervention n’est pas terminée, ou toutes avec COMMENTAIRE_MODERER ; fermé aux clients',
      'One’s own while the intervention is not finished, or any with COMMENTAIRE_MODERER; closed to clients',
    ],
  },
  champs: {
    nature: [
      'Sans elle, PHOTO d’une image et DOCUMENT d’un PDF, qui n’est rien d’autre',
      'Without it, PHOTO of an image and DOCUMENT of a PDF, which is nothing else',
    ],
    interne: ['Cachée aux clients ; demande COMMENTAIRE_INTERNE', 'Hidden from clients; asks for COMMENTAIRE_INTERNE'],
    legende: ['200 caractères au plus', 'At most 200 characters'],
    priseA: ['Quand elle a été prise, selon qui l’envoie', 'When it was taken, as its sender says'],
  },
  precis: {
    'PieceJointe.nature': ['Ce qu’elle montre', 'What it shows'],
    'PieceJointe.interne': ['Cachée aux clients', 'Hidden from clients'],
    'PieceJointe.nom': [
      'Le nom du fichier envoyé, à montrer seulement',
      'The name of the file that was sent, only to be shown',
    ],
    'PieceJointe.type': [
      'image/jpeg ou application/pdf, de ce qui est gardé',
      'image/jpeg or application/pdf, of what is kept',
    ],
    'PieceJointe.octets': ['La taille de ce qui est gardé, en octets', 'The size of what is kept, in bytes'],
    'PieceJointe.largeur': ['En pixels, 2048 au plus ; null : un PDF', 'In pixels, at most 2048; null: a PDF'],
    'PieceJointe.hauteur': ['En pixels, 2048 au plus ; null : un PDF', 'In pixels, at most 2048; null: a PDF'],
    'PieceJointe.auteur': ['Qui l’a ajoutée', 'Who added it'],
    'PieceJointe.url': [
      'Chemin de l’API : GET, avec le jeton ; `?taille=m` au plus 1000 pixels, `?taille=p` 320',
      'Path of the API: GET, with the token; `?taille=m` at most 1000 pixels, `?taille=p` 320',
    ],
    'PieceJointe.vignette': [
      'Le même en 320 pixels, WebP ; null : un PDF',
      'The same in 320 pixels, WebP; null: a PDF',
    ],
    'PieceJointe.modifiable': [
      'L’appelant peut en changer ce qui en est dit',
      'The caller may change what is said of it',
    ],
    'PieceJointe.supprimable': ['L’appelant peut la supprimer', 'The caller may delete it'],
    'PieceJointePayload.pieceJointe': ['Telle qu’elle est maintenant', 'As it is now'],
    'AjouterPieceJointeInput.interventionId': ['L’intervention qui la reçoit', 'The intervention that it is put on'],
    'AjouterPieceJointeInput.fichierId': [
      'Envoyé par l’appelant, et que rien ne montre encore',
      'Sent by the caller, and shown by nothing yet',
    ],
  },
  valeurs: {
    NaturePiece: {
      PHOTO: ['Une photo', 'A photo'],
      AVANT: ['Avant le travail', 'Before the work'],
      APRES: ['Après le travail', 'After the work'],
      DOCUMENT: ['Un document', 'A document'],
    },
  },
};
