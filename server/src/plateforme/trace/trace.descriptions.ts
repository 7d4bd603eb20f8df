import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_TRACE: Descriptions = {
  types: {
    Trace: ['Qui a fait quoi, quand, d’où, avec quel résultat', 'Who did what, when, from where, with which result'],
    OrigineTrace: ['Qui a écrit une trace', 'Who wrote a trace'],
    ResultatTrace: ['Comment s’est fini ce que dit une trace', 'How what a trace tells has ended'],
    TracePage: ['Une page de traces', 'A page of traces'],
    TracePayload: ['L’entrée manuelle telle qu’elle est après l’écriture', 'The manual entry as it is after the write'],
    CreerTraceInput: [
      'Une entrée manuelle ; qui l’écrit est l’appelant',
      'A manual entry; whoever writes it is the caller',
    ],
    ModifierTraceInput: [
      'Un champ absent ne change pas, null vide',
      'An absent field does not change, null empties it',
    ],
    LigneChangee: [
      'Une ligne que la fonction a créée, modifiée ou supprimée',
      'A row that the function created, changed or deleted',
    ],
    ChampChange: [
      'Un champ avant et après ; les valeurs longues sont abrégées, les secrets masqués',
      'A field before and after; long values are cut short, secrets masked',
    ],
    NatureChangement: ['Ce qui est arrivé à une ligne', 'What happened to a row'],
    VerificationTraces: [
      'Ce que la vérification a trouvé, jusqu’à la première faute',
      'What the check has found, up to the first fault',
    ],
    FauteTrace: [
      'La première trace, ou le premier sceau, qui n’est plus comme il a été écrit',
      'The first trace, or the first seal, that is no longer as it was written',
    ],
    NatureFauteTrace: ['Ce qui a été fait aux traces', 'What was done to the traces'],
  },
  fonctions: {
    consulterTrace: [
      'Qui a fait quoi, la plus récente d’abord ; par curseur, toute profondeur coûte autant',
      'Who did what, the newest first; by cursor, every depth costs the same',
    ],
    voirTrace: ['Une trace, par son id', 'One trace, by its id'],
    verifierTraces: [
      'La chaîne des traces du système est-elle intacte ; sinon la première altérée, supprimée ou ajoutée. Répond en quelques secondes : tant que `suite` n’est pas null, rappeler avec `apres`',
      'Whether the chain of the system’s traces is intact; if not, the first one altered, deleted or added. Answers within seconds: while `suite` is not null, call again with `apres`',
    ],
    creerTrace: ['Ajoute une entrée manuelle', 'Adds a manual entry'],
    modifierTrace: ['Une entrée manuelle seulement', 'A manual entry only'],
    supprimerTrace: ['Une entrée manuelle seulement', 'A manual entry only'],
  },
  champs: {
    action: ['Ce qui a été fait, 100 caractères au plus', 'What was done, at most 100 characters'],
    detail: [
      'Ce qu’il faut en savoir, 2 000 caractères au plus',
      'What is to be known of it, at most 2,000 characters',
    ],
    code: ['Un code de qui l’écrit, 60 caractères au plus', 'A code of the writer’s own, at most 60 characters'],
    param: [
      'Les paramètres en cause, 1 000 caractères au plus',
      'The parameters in question, at most 1,000 characters',
    ],
    codeSql: ['Le SQL en cause, 2 000 caractères au plus', 'The SQL in question, at most 2,000 characters'],
    endPoint: ['L’adresse appelée, 300 caractères au plus', 'The address that was called, at most 300 characters'],
  },
  precis: {
    'Trace.origine': [
      'MANUELLE : quelqu’un l’a écrite, et peut la changer',
      'MANUELLE: somebody wrote it, and may change it',
    ],
    'Trace.utilisateurId': [
      'Le compte, qui peut ne plus exister ; null : personne n’était connecté',
      'The account, which may exist no more; null: nobody was logged in',
    ],
    'Trace.utilisateur': [
      'Null : personne, ou un compte qui n’existe plus',
      'Null: nobody, or an account that exists no more',
    ],
    'Trace.action': [
      'La fonction appelée ; d’une entrée manuelle, les mots de qui l’a écrite',
      'The function that was called; of a manual entry, the writer’s words',
    ],
    'Trace.application': ['Le code de l’application de la fonction', 'The code of the function’s application'],
    'Trace.resultat': ['Comment cela s’est fini', 'How it ended'],
    'Trace.code': [
      'Code et raison d’un refus ou d’un échec : UNAUTHENTICATED TOKEN_EXPIRED',
      'Code and reason of a refusal or failure: UNAUTHENTICATED TOKEN_EXPIRED',
    ],
    'Trace.changements': [
      'Les lignes changées, dans l’ordre, tant que la place a suffi',
      'The rows that changed, in order, as far as there was room',
    ],
    'Trace.autresChangements': [
      'Lignes changées que la trace ne détaille pas, faute de place',
      'Rows that changed and that the trace does not detail, for want of room',
    ],
    'Trace.ip': ['Adresse IP de l’appelant', 'IP address of the caller'],
    'Trace.agent': ['Navigateur ou programme, tel qu’il se nomme', 'Browser or program, as it calls itself'],
    'Trace.requeteId': [
      'Identifiant de la requête, aussi dans les journaux du serveur',
      'Identifier of the request, also in the logs of the server',
    ],
    'Trace.codeSql': [
      'Sans les valeurs ; d’une trace du système, avec TRACE_GERER',
      'Without the values; of a system trace, with TRACE_GERER',
    ],
    'Trace.creerA': ['Quand cela s’est passé', 'When it happened'],
    'Trace.modifierA': [
      'D’une entrée manuelle : son dernier changement ; null : aucun',
      'Of a manual entry: its last change; null: none',
    ],
    'Trace.modifierPar': [
      'D’une entrée manuelle : qui l’a changée en dernier',
      'Of a manual entry: who changed it last',
    ],
    'TracePage.curseurSuivant': [
      'À donner dans `apres` pour la suite ; null : il n’y en a pas',
      'To be given in `apres` for what follows; null: there is nothing more',
    ],
    'TracePage.chercheJusque': [
      'Jusqu’où l’on a cherché : un filtre sans index examine 10 000 traces par appel, la suite est au curseur. Null : partout',
      'How far was searched: a filter without an index looks at 10,000 traces a call, the cursor goes on. Null: everywhere',
    ],
    'TracePayload.trace': ['Telle qu’elle est maintenant', 'As it is now'],
    'LigneChangee.objet': ['Sa table', 'Its table'],
    'LigneChangee.id': ['Sa clé ; null : elle n’en a pas d’elle-même', 'Its key; null: it has none of its own'],
    'LigneChangee.nature': [
      'Aucune quand la place a manqué pour ses valeurs',
      'None when there was no room for its values',
    ],
    'LigneChangee.champs': ['Les champs qui diffèrent', 'The fields that differ'],
    'ChampChange.champ': ['Nom du champ', 'Name of the field'],
    'ChampChange.avant': ['Sa valeur d’avant, en texte ; null : vide', 'Its value before, as text; null: empty'],
    'ChampChange.apres': ['Sa valeur d’après, en texte ; null : vide', 'Its value after, as text; null: empty'],
    'VerificationTraces.intacte': [
      'Vrai : aucune faute dans ce qui a été contrôlé',
      'True: no fault in what was checked',
    ],
    'VerificationTraces.nombre': ['Traces relues par cet appel', 'Traces read again by this call'],
    'VerificationTraces.sceaux': ['Sceaux contrôlés par cet appel', 'Seals checked by this call'],
    'VerificationTraces.sceauxTotal': ['Sceaux de toute la chaîne', 'Seals of the whole chain'],
    'VerificationTraces.purgees': [
      'Traces des plages contrôlées que la durée de conservation a fait purger',
      'Traces of the checked ranges that were purged at the end of their time',
    ],
    'VerificationTraces.nonScellees': [
      'Traces du système encore sans sceau, comptées jusqu’à 10 000',
      'System traces that have no seal yet, counted up to 10,000',
    ],
    'VerificationTraces.nonScelleesDepuis': [
      'Date de la plus ancienne d’entre elles ; null : il n’y en a pas',
      'Date of the oldest of them; null: there are none',
    ],
    'VerificationTraces.premiereFaute': ['Null : aucune n’a été trouvée', 'Null: none was found'],
    'VerificationTraces.tete': [
      'Numéro et marque du dernier sceau : à garder ailleurs',
      'Number and mark of the last seal: to be kept elsewhere',
    ],
    'VerificationTraces.scelleA': ['Quand le dernier sceau a été posé', 'When the last seal was set'],
    'VerificationTraces.suite': [
      'Pas fini : rappeler avec ce numéro dans `apres`',
      'Not finished: call again with this number in `apres`',
    ],
    'FauteTrace.nature': ['Ce qui a été fait', 'What was done'],
    'FauteTrace.sceau': ['Numéro du sceau où elle se voit', 'Number of the seal where it shows'],
    'FauteTrace.traceId': [
      'La trace en cause ; aucune quand le sceau lui-même l’est',
      'The trace in question; none when it is the seal itself',
    ],
    'FauteTrace.message': ['La faute, en mots', 'The fault, in words'],
    'consulterTrace.apres': ['Curseur : la page n’est alors pas regardée', 'Cursor: the page is then not looked at'],
    'consulterTrace.utilisateurId': ['Celles de ce compte', 'Those of this account'],
    'consulterTrace.action': ['L’action exacte', 'The exact action'],
    'consulterTrace.resultat': ['Seulement celles qui ont fini ainsi', 'Only those that ended so'],
    'consulterTrace.origine': ['Seulement celles de cette origine', 'Only those of this origin'],
    'consulterTrace.application': [
      'Le code de l’application : plateforme, interventions…',
      'The code of the application: plateforme, interventions…',
    ],
    'consulterTrace.dateDebut': [
      'Un jour de Paris (2026-11-21), entier, ou un instant avec fuseau (2026-11-21T08:30:00Z) ; compris',
      'A whole day of Paris (2026-11-21), or an instant with its zone (2026-11-21T08:30:00Z); included',
    ],
    'consulterTrace.dateFin': [
      'Un jour de Paris (2026-11-21), entier, ou un instant avec fuseau (2026-11-21T08:30:00Z) ; compris',
      'A whole day of Paris (2026-11-21), or an instant with its zone (2026-11-21T08:30:00Z); included',
    ],
    'consulterTrace.recherche': [
      'Chaque mot : le début d’une action, un code, une adresse IP, l’identifiant d’une requête, le nom ou le login d’un compte, ou un mot du texte d’une entrée manuelle',
      'Each word: the beginning of an action, a code, an IP address, the id of a request, the name or login of an account, or a word of the text of a manual entry',
    ],
    'verifierTraces.apres': [
      'Numéro de sceau d’où repartir ; 0 : le début',
      'Number of the seal to go on from; 0: the beginning',
    ],
    'verifierTraces.teteConnue': [
      'Une `tete` rendue plus tôt, gardée ailleurs',
      'A `tete` returned earlier, kept elsewhere',
    ],
  },
  valeurs: {
    OrigineTrace: {
      SYSTEME: ['Le produit : personne ne la change', 'The product: nobody changes it'],
      MANUELLE: ['Quelqu’un, qui peut la changer', 'Somebody, who may change it'],
    },
    ResultatTrace: {
      SUCCES: ['C’est fait', 'It is done'],
      REFUS: [
        'Interdit à l’appelant, ou inconnu de lui ; ou personne n’était connecté',
        'Forbidden or unknown to the caller; or nobody was logged in',
      ],
      ECHEC: ['Cela n’a pas abouti : saisie, conflit ou panne', 'It did not work out: input, conflict or failure'],
    },
    NatureChangement: {
      CREATION: ['Créée', 'Created'],
      MODIFICATION: ['Modifiée', 'Changed'],
      SUPPRESSION: ['Supprimée', 'Deleted'],
    },
    NatureFauteTrace: {
      MODIFIEE: ['Une trace a été modifiée après avoir été scellée', 'A trace was altered after it had been sealed'],
      SUPPRIMEE: ['Une trace a été supprimée après avoir été scellée', 'A trace was deleted after it had been sealed'],
      AJOUTEE: [
        'Une trace a été ajoutée dans une plage déjà scellée',
        'A trace was added to a range that was already sealed',
      ],
      SCEAU_ALTERE: ['Un sceau a été modifié ou retiré', 'A seal was altered or removed'],
    },
  },
};
