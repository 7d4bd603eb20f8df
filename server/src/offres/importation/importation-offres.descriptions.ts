import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_IMPORTATION_OFFRES: Descriptions = {
  types: {
    ImporterOffresInput: ['Un catalogue de tarifs déposé', 'An uploaded catalogue of tariffs'],
    ImportOffresPayload: ['Ce qu’un lot a fait, ou ferait', 'What a batch did, or would do'],
    LotOffres: [
      'En offres : lues = creees + versionsOuvertes + modifiees + inchangees + refusees',
      'In offers: lues = creees + versionsOuvertes + modifiees + inchangees + refusees',
    ],
    OffreTouchee: [
      'Une offre que ce lot crée ou change, ou le ferait',
      'An offer that this batch creates or changes, or would',
    ],
    SortOffre: ['Ce qu’un import fait d’une offre', 'What an import does to an offer'],
    AvertissementImport: [
      'Un prix qui surprend, et où il est dans le fichier',
      'A price that surprises, and where it is in the file',
    ],
  },
  fonctions: {
    importerOffres: [
      'Un lot d’un catalogue de tarifs (CSV déposé), tout ou rien ; à rappeler avec suivante. Le même fichier deux fois ne change rien',
      'One batch of a catalogue of tariffs (uploaded CSV), all or nothing; to be called again with suivante. The same file twice changes nothing',
    ],
  },
  precis: {
    'ImporterOffresInput.fichierId': [
      'Rendu par POST /fichiers, usage import',
      'Returned by POST /fichiers, usage import',
    ],
    'ImporterOffresInput.simulation': [
      'Vrai : rapporte tout, n’importe rien',
      'True: reports everything, imports nothing',
    ],
    'ImporterOffresInput.rang': [
      'Première offre du lot : 1, puis suivante du lot d’avant',
      'First offer of the batch: 1, then suivante of the batch before',
    ],
    'ImporterOffresInput.confirme': [
      'Des prix qui surprennent (avertissements) ont été vérifiés ; sans cela leurs offres sont refusées',
      'Prices that surprise (avertissements) have been checked; without it their offers are refused',
    ],
    'ImportOffresPayload.lot': ['Le compte rendu du lot', 'The report on the batch'],
    'LotOffres.total': [
      'Offres du fichier, chacune avec ses lignes de toutes les puissances',
      'Offers in the file, each with its lines of all powers',
    ],
    'LotOffres.lignes': ['Lignes de données du fichier', 'Lines of data in the file'],
    'LotOffres.lues': ['Offres lues par ce lot', 'Offers that this batch read'],
    'LotOffres.creees': ['Leur version 1, en brouillon', 'Their version 1, as a draft'],
    'LotOffres.versionsOuvertes': [
      'Tarifs changés : la version suivante, en brouillon',
      'Tariffs changed: the next version, as a draft',
    ],
    'LotOffres.modifiees': [
      'La version déjà en préparation a changé, ou seulement la fiche',
      'The version already being prepared has changed, or only the record',
    ],
    'LotOffres.inchangees': ['Le fichier dit d’elles ce qui est déjà', 'The file tells of them what is there already'],
    'LotOffres.refusees': ['Offres refusées, entières', 'Offers refused, as a whole'],
    'LotOffres.touchees': ['Celles que ce lot crée ou change', 'Those that this batch creates or changes'],
    'LotOffres.avertissements': [
      'Des prix qui surprennent : à confirmer ; 500 au plus',
      'Prices that surprise: to be confirmed; at most 500',
    ],
    'LotOffres.refus': ['500 au plus ; toutes sont dans rejetsUrl', 'At most 500; all of them are in rejetsUrl'],
    'LotOffres.suivante': [
      'À donner dans rang pour le lot suivant ; null : fini',
      'To be given in rang for the next batch; null: finished',
    ],
    'LotOffres.rejetsUrl': [
      'Chemin de l’API : un CSV des lignes refusées avec leur raison',
      'Path of the API: a CSV of the refused lines with their reasons',
    ],
    'OffreTouchee.code': ['Le code de l’offre, unique', 'The code of the offer, unique'],
    'OffreTouchee.nom': ['Fournisseur et offre, comme dans le fichier', 'Supplier and offer, as in the file'],
    'OffreTouchee.sort': ['Ce qui lui arrive', 'What happens to it'],
    'AvertissementImport.code': [
      'PRIX_NUL, CREUSES_PLUS_CHERES, DIX_FOIS_PLUS, DIX_FOIS_MOINS',
      'PRIX_NUL (zero), CREUSES_PLUS_CHERES (dearer off-peak), DIX_FOIS_PLUS, DIX_FOIS_MOINS (ten times more, less)',
    ],
    'AvertissementImport.champ': [
      'Le prix en cause, comme tarifs.0.kwh',
      'The price in question, such as tarifs.0.kwh',
    ],
    'AvertissementImport.message': [
      'Ce qui surprend, et ce que paierait un client type',
      'What surprises, and what a typical client would pay',
    ],
    'AvertissementImport.offre': ['Le code de l’offre', 'The code of the offer'],
    'AvertissementImport.ligne': [
      'Numéro de ligne dans le fichier ; l’en-tête est la ligne 1',
      'Number of the line in the file; the header is line 1',
    ],
  },
  valeurs: {
    SortOffre: {
      CREEE: ['Créée, avec sa version 1 en brouillon', 'Created, with its version 1 as a draft'],
      VERSION_OUVERTE: [
        'Ses tarifs changent : la version suivante, en brouillon',
        'Its tariffs change: the next version, as a draft',
      ],
      MODIFIEE: [
        'La version en préparation a changé, ou seulement la fiche',
        'The version being prepared has changed, or only the record',
      ],
    },
  },
};
