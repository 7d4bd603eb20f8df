import type { Descriptions } from './descriptions.ts';

/** What every concept has, said once. */
export const DESCRIPTIONS_COMMUNES: Descriptions = {
  types: {
    Query: ['Ce qui se lit, sans rien changer', 'What can be read, changing nothing'],
    Mutation: [
      'Ce qui s’écrit : chaque fonction en une transaction, tout ou rien',
      'What can be written: each function in one transaction, all or nothing',
    ],
    Subscription: ['Ce qui se suit en direct, par SSE', 'What can be followed live, over SSE'],
    Instant: [
      'Instant UTC, ISO 8601 à la milliseconde : 2026-11-21T08:30:00.000Z',
      'UTC instant, ISO 8601 to the millisecond: 2026-11-21T08:30:00.000Z',
    ],
    Decimal: [
      'Nombre décimal exact, en texte et sans zéro inutile : "1234.5"',
      'Exact decimal number, as text and without needless zeros: "1234.5"',
    ],
    Texte: ['Texte dans les deux langues', 'A text in both languages'],
    TexteInput: [
      'Texte dans les deux langues, toutes deux obligatoires',
      'A text in both languages, both of them required',
    ],
    Pagination: [
      'Où l’on en est dans une liste ; la même pour toutes',
      'Where one is in a list; the same for all lists',
    ],
    SensTri: ['Dans quel sens une liste est triée', 'Which way a list is sorted'],
    SupprimerInput: ['La ligne à supprimer', 'The row to delete'],
    SuppressionPayload: ['Ce qui a été supprimé', 'What was deleted'],
    CodeErreur: [
      'Le `code` de chaque erreur (extensions.code) ; son `message` y est dans les deux langues',
      'The `code` of every error (extensions.code); its `message` stands there in both languages',
    ],
  },
  champs: {
    id: [
      'Identifiant, à rendre tel qu’il a été lu ; il ne change jamais',
      'Identifier, to be sent back as it was read; it never changes',
    ],
    version: [
      'Version de la ligne, à rendre pour la changer : CONFLICT si elle a bougé entre-temps',
      'Version of the row, sent back to change it: CONFLICT when it has moved on meanwhile',
    ],
    message: ['Ce qui a été fait, en mots à montrer', 'What was done, in words to be shown'],
    input: ['Ce qui est demandé : voir son type', 'What is asked for: see its type'],
    items: ['Les lignes de cette page, dans l’ordre de la liste', 'The rows of this page, in the order of the list'],
    pagination: ['Où se trouve cette page dans la liste', 'Where this page is in the list'],
    page: [
      'Numéro de la page, à partir de 1 ; au plus 25 000 lignes plus loin',
      'Number of the page, from 1; at most 25,000 rows further on',
    ],
    apres: [
      'curseurSuivant de la page d’avant ; page est alors ignorée',
      'curseurSuivant of the page before; page is then ignored',
    ],
    curseurSuivant: [
      'À rendre dans apres pour la suite ; null : c’est la fin',
      'To be sent in apres for what follows; null: this is the end',
    ],
    modifieDepuis: [
      'Ce qui a été créé ou changé à partir de cet instant, dans l’ordre des modifications',
      'What was created or changed from this instant on, in the order of the changes',
    ],
    modifieJusqua: [
      'À rendre dans modifieDepuis au prochain parcours : rien ne manque, une ligne peut revenir. Vaut pour toute la marche par curseur ; par numéros, gardez celle de la première page',
      'To be sent in modifieDepuis of the next walk: nothing is missed, a row may come again. Holds for the whole walk by cursor; by numbers, keep that of the first page',
    ],
    perPage: ['Lignes par page, de 1 à 50', 'Rows per page, from 1 to 50'],
    cleIdempotence: [
      'Clé choisie par l’appelant : la même demande renvoyée dans les 30 jours n’a qu’un effet',
      'Key chosen by the caller: the same request sent again within 30 days has one effect',
    ],
    creerA: ['Quand la ligne a été créée', 'When the row was created'],
    modifierA: ['Quand la ligne a été changée pour la dernière fois', 'When the row was last changed'],
    creerPar: [
      'Qui l’a créée ; sans UTILISATEUR_LIRE : null, sauf soi-même',
      'Who created it; without UTILISATEUR_LIRE: null, except oneself',
    ],
    modifierPar: [
      'Qui l’a changée en dernier ; sans UTILISATEUR_LIRE : null, sauf soi-même',
      'Who changed it last; without UTILISATEUR_LIRE: null, except oneself',
    ],
    couleur: ['Couleur à l’écran : #RRGGBB', 'Colour on the screen: #RRGGBB'],
  },
  precis: {
    'Texte.fr': ['Le texte français', 'The text in French'],
    'Texte.en': ['Le texte anglais', 'The text in English'],
    'TexteInput.fr': ['Le texte français, 80 caractères au plus', 'The text in French, at most 80 characters'],
    'TexteInput.en': ['Le texte anglais, 80 caractères au plus', 'The text in English, at most 80 characters'],
    'Pagination.page': ['Numéro de cette page, à partir de 1', 'Number of this page, from 1'],
    'Pagination.perPage': ['Lignes demandées par page', 'Rows asked for per page'],
    'Pagination.totalItems': [
      'Lignes de toute la liste ; borné : au-delà de 10 000, vaut 10 000 et totalExact est faux',
      'Rows of the whole list; bounded: past 10,000 it is 10,000 and totalExact is false',
    ],
    'Pagination.totalExact': [
      'Faux : il y a plus de lignes que totalItems',
      'False: there are more rows than totalItems',
    ],
    'Pagination.totalPages': ['Pages que font totalItems lignes', 'Pages that totalItems rows make'],
    'Pagination.hasNext': ['Une page suit celle-ci', 'A page follows this one'],
    'Pagination.hasPrev': ['Une page précède celle-ci', 'A page comes before this one'],
    'Pagination.nextPage': [
      'Numéro de la page suivante ; null : c’est la dernière',
      'Number of the next page; null: this is the last',
    ],
    'Pagination.prevPage': [
      'Numéro de la page d’avant ; null : c’est la première',
      'Number of the page before; null: this is the first',
    ],
    'SuppressionPayload.id': [
      'Celui de la ligne supprimée, qui n’existe plus',
      'That of the deleted row, which exists no more',
    ],
  },
  valeurs: {
    SensTri: {
      ASC: [
        'Du plus petit au plus grand, du plus ancien au plus récent',
        'From the smallest to the largest, from the oldest to the newest',
      ],
      DESC: [
        'Du plus grand au plus petit, du plus récent au plus ancien',
        'From the largest to the smallest, from the newest to the oldest',
      ],
    },
    CodeErreur: {
      UNAUTHENTICATED: [
        'Personne n’est connecté, ou le jeton ne vaut plus ; `raison` dit pourquoi. HTTP 401',
        'Nobody is logged in, or the token is no longer valid; `raison` says why. HTTP 401',
      ],
      FORBIDDEN: [
        'Le compte n’a pas ce droit, ou doit d’abord changer de mot de passe (`raison`)',
        'The account has no such right, or must change its password first (`raison`)',
      ],
      NOT_FOUND: [
        'Cela n’existe pas, ou pas pour l’appelant : la réponse est la même',
        'It does not exist, or not for the caller: the answer is the same',
      ],
      BAD_USER_INPUT: [
        'La saisie a des fautes : `champs` dit lesquelles, une par champ',
        'The input has errors: `champs` tells which, one for each field',
      ],
      CONFLICT: [
        'Refusé par l’état des choses : rien n’est écrit, `actuel` montre la ligne si elle a changé',
        'Refused by the state of things: nothing is written, `actuel` shows the row if it has changed',
      ],
      TOO_MANY_REQUESTS: [
        'Trop d’essais : `attendre` dit combien de secondes. HTTP 429',
        'Too many attempts: `attendre` tells how many seconds to wait. HTTP 429',
      ],
      UNAVAILABLE: [
        'Rien n’est écrit, à redemander ; `enregistre` à PEUT_ETRE : personne ne sait. HTTP 503',
        'Nothing is written, ask again; with `enregistre` at PEUT_ETRE nobody knows. HTTP 503',
      ],
      STORAGE_FULL: [
        'Plus de place pour un fichier : rien n’est gardé. HTTP 507',
        'No room is left for a file: nothing is kept. HTTP 507',
      ],
      INTERNAL_SERVER_ERROR: [
        'Une panne du serveur : `details` en donne la référence, à dire à l’assistance',
        'A failure of the server: `details` gives its reference, to be told to the support',
      ],
    },
  },
};
