import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_SIGNATURE: Descriptions = {
  types: {
    SignatureClient: [
      'Ce que le client a signé une fois le travail fait, ou pourquoi il n’a pas signé : une signature électronique simple',
      'What the client signed once the work was done, or why they did not: a simple electronic signature',
    ],
    SignatureInput: [
      'La signature du client, ou pourquoi il n’y en a pas, avec le mouvement qui termine le travail',
      'The client’s signature, or why there is none, with the move that ends the work',
    ],
    MethodeSignature: ['Comment le client a répondu', 'How the client has answered'],
  },
  valeurs: {
    MethodeSignature: {
      TRACE: ['Il a tracé sa signature : nom et fichierId', 'They drew their signature: nom and fichierId'],
      NOM: ['Il a donné son nom : nom', 'They gave their name: nom'],
      REFUS: ['Il ne veut pas signer : motif', 'They will not sign: motif'],
      ABSENT: ['Il n’y est pas, ou plus : motif', 'They are not there, or no longer: motif'],
    },
  },
  champs: {
    methode: ['Tracée, par le nom, refusée, ou sans client', 'Drawn, by the name, refused, or without a client'],
    nom: ['De qui signe, 120 caractères au plus', 'Of whoever signs, at most 120 characters'],
    qualite: [
      'À quel titre : client, locataire, gardien… 60 caractères au plus',
      'In what capacity: client, tenant, caretaker… at most 60 characters',
    ],
    motif: [
      'Pourquoi le client ne signe pas, 300 caractères au plus',
      'Why the client does not sign, at most 300 characters',
    ],
  },
  precis: {
    'SignatureInput.fichierId': [
      'Le tracé, déposé par POST /fichiers, usage signature : PNG, 200 Kio au plus',
      'The drawing, sent by POST /fichiers, usage signature: PNG, at most 200 KiB',
    ],
    'SignatureClient.image': [
      'Chemin de l’API du tracé : GET, avec le jeton ; null : il n’y en a pas',
      'Path of the API to the drawing: GET, with the token; null: there is none',
    ],
    'SignatureClient.signeA': ['Quand elle a été donnée', 'When it was given'],
    'SignatureClient.empreinte': [
      'SHA-256 du JSON canonique de ce qui a été signé : debutReel, finReelle, minutes, rapport, realiseeA, reference',
      'SHA-256 of the canonical JSON of what was signed: debutReel, finReelle, minutes, rapport, realiseeA, reference',
    ],
    'SignatureClient.perimeeA': [
      'Depuis quand ce qui a été signé a changé ; null : elle vaut encore',
      'Since when what was signed has changed; null: it still holds',
    ],
    'SignatureClient.recueilliPar': ['Qui l’a recueillie', 'Who collected it'],
  },
};
