import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_IMPORTATION: Descriptions = {
  types: {
    ImporterInterventionsInput: ['Un fichier déposé, et comment le lire', 'An uploaded file, and how to read it'],
    ChampImport: [
      'Ce qu’une colonne du fichier peut remplir ; REFERENCE, TITRE, CREEE_LE et STATUT sont obligatoires',
      'What a column of the file may fill; REFERENCE, TITRE, CREEE_LE and STATUT are required',
    ],
    ColonneImportInput: ['Quelle colonne du fichier remplit quel champ', 'Which column of the file fills which field'],
    ValeurStatutImport: ['Quel statut vaut un mot du fichier', 'Which status a word of the file stands for'],
    RepartitionImport: [
      'Pour les lignes sans client ou sans intervenant : choisi d’après la référence, toujours le même',
      'For lines without a client or a technician: chosen by the reference, always the same',
    ],
    NouveauxClientsInput: [
      'Demande aussi le droit de creerUtilisateur, et celui de donner ce rôle',
      'Asks for the right to creerUtilisateur too, and for that to give this role',
    ],
    ImportPayload: ['Ce qu’un lot a fait, ou ferait', 'What a batch did, or would do'],
    LotImport: [
      'Ce qui est arrivé aux lignes d’un lot : lues = importees + refusees',
      'What became of the lines of a batch: lues = importees + refusees',
    ],
  },
  fonctions: {
    importerInterventions: [
      'Un lot d’un CSV déposé, tout ou rien ; à rappeler avec suivante jusqu’à la fin du fichier : c’est la progression',
      'One batch of an uploaded CSV, all or nothing; to be called again with suivante until the end: this is the progress',
    ],
  },
  precis: {
    'ImporterInterventionsInput.fichierId': [
      'Rendu par POST /fichiers, usage import',
      'Returned by POST /fichiers, usage import',
    ],
    'ImporterInterventionsInput.source': [
      'Nom de la source, 40 caractères au plus : avec la référence, rien n’est importé deux fois',
      'Name of the source, at most 40 characters: with the reference, nothing is imported twice',
    ],
    'ImporterInterventionsInput.colonnes': ['Chaque champ une fois, 50 au plus', 'Each field once, at most 50'],
    'ImporterInterventionsInput.statuts': [
      'Un statut pour chaque mot de la colonne STATUT, 250 au plus',
      'A status for every word of the column STATUT, at most 250',
    ],
    'ImporterInterventionsInput.formatDate': [
      'Format Luxon des dates : dd/MM/yyyy HH:mm',
      'Luxon format of the dates: dd/MM/yyyy HH:mm',
    ],
    'ImporterInterventionsInput.fuseau': [
      'Fuseau IANA des dates : Europe/Paris',
      'IANA time zone of the dates: Europe/Paris',
    ],
    'ImporterInterventionsInput.urgenceParDefautId': [
      'Degré des lignes qui ne disent ni urgence ni échéance',
      'Degree of the lines that tell neither an urgency nor a due date',
    ],
    'ImporterInterventionsInput.repartition': [
      'Absent : une ligne sans client ou sans intervenant qui en demande un est refusée',
      'Absent: a line that lacks the client or technician it needs is refused',
    ],
    'ImporterInterventionsInput.nouveauxClients': [
      'Créer les clients que décrivent CLIENT_NOM, CLIENT_PRENOM, CLIENT_TELEPHONE et CLIENT_EMAIL, s’ils sont inconnus ; absent : non',
      'Create the clients whom CLIENT_NOM, CLIENT_PRENOM, CLIENT_TELEPHONE and CLIENT_EMAIL describe, when unknown; absent: no',
    ],
    'ImporterInterventionsInput.simulation': [
      'Vrai : rapporte tout, n’importe rien',
      'True: reports everything, imports nothing',
    ],
    'ImporterInterventionsInput.ligne': [
      'Première ligne de données du lot : 1, puis suivante du lot d’avant',
      'First line of data of the batch: 1, then suivante of the batch before',
    ],
    'ColonneImportInput.champ': ['Le champ rempli', 'The field that is filled'],
    'ColonneImportInput.colonne': ['En-tête de la colonne du fichier', 'Header of the column in the file'],
    'ValeurStatutImport.valeur': ['Telle qu’elle est dans le fichier', 'As it is in the file'],
    'ValeurStatutImport.statutId': ['Le statut que prennent ces lignes', 'The status that these lines take'],
    'RepartitionImport.clientIds': [
      'Les clients entre lesquels choisir, 250 au plus',
      'The clients to choose among, at most 250',
    ],
    'RepartitionImport.intervenantIds': [
      'Les intervenants entre lesquels choisir, 250 au plus',
      'The technicians to choose among, at most 250',
    ],
    'NouveauxClientsInput.roleId': ['Un rôle de client', 'A client’s role'],
    'ImportPayload.lot': ['Le compte rendu du lot', 'The report on the batch'],
    'LotImport.total': ['Lignes de données du fichier', 'Lines of data in the file'],
    'LotImport.lues': ['Lignes lues par ce lot', 'Lines that this batch read'],
    'LotImport.importees': ['Lignes importées, ou qui le seraient', 'Lines imported, or that would be'],
    'LotImport.refusees': ['Lignes refusées', 'Lines refused'],
    'LotImport.refus': [
      'Les lignes refusées de ce lot, chacune avec sa raison',
      'The refused lines of this batch, each with its reason',
    ],
    'LotImport.avertissements': [
      'Lignes importées dont quelque chose est à savoir',
      'Imported lines of which something is to be known',
    ],
    'LotImport.clientsCrees': [
      'Comptes créés, sans mot de passe ni invitation',
      'Accounts created, without a password or an invitation',
    ],
    'LotImport.clientsReconnus': [
      'Clients décrits par ce lot qui ont déjà un compte',
      'Clients described by this batch who have an account already',
    ],
    'LotImport.suivante': [
      'À donner dans ligne pour le lot suivant ; null : le fichier est fini',
      'To be given in ligne for the next batch; null: the file is finished',
    ],
    'LotImport.rejetsUrl': [
      'Chemin de l’API : un CSV des lignes refusées avec leur raison',
      'Path of the API: a CSV of the refused lines with their reasons',
    ],
  },
  valeurs: {
    ChampImport: {
      REFERENCE: ['Référence dans la source, 64 caractères au plus', 'Reference in the source, at most 64 characters'],
      TITRE: ['Ce qu’il y a à faire, 200 caractères au plus', 'What is to be done, at most 200 characters'],
      DESCRIPTION: ['Le détail, 5 000 caractères au plus', 'The details, at most 5,000 characters'],
      ADRESSE: ['Où aller, 300 caractères au plus', 'Where to go, at most 300 characters'],
      CODE_POSTAL: ['Code postal de l’adresse', 'Postcode of the address'],
      STATUT: ['Un mot, que statuts fait correspondre à un statut', 'A word, which statuts maps to a status'],
      URGENCE: [
        'Un délai en heures (24, 24 h), ou le nom d’un degré',
        'A delay in hours (24, 24 h), or the name of a degree',
      ],
      CREEE_LE: ['Date de création, au format formatDate', 'Date of creation, in the format formatDate'],
      ECHEANCE: ['Date d’échéance, au format formatDate', 'Due date, in the format formatDate'],
      CLOTUREE_LE: [
        'Date de fin, des étapes finales et de REALISEE',
        'Date of the end, of the final stages and of REALISEE',
      ],
      CLIENT: ['Login ou e-mail d’un client qui a un compte', 'Login or e-mail of a client who has an account'],
      CLIENT_NOM: ['Nom d’un client que la ligne décrit', 'Last name of a client whom the line describes'],
      CLIENT_PRENOM: ['Prénom d’un client que la ligne décrit', 'First name of a client whom the line describes'],
      CLIENT_TELEPHONE: ['Téléphone d’un client que la ligne décrit', 'Telephone of a client whom the line describes'],
      CLIENT_EMAIL: ['E-mail d’un client que la ligne décrit', 'E-mail of a client whom the line describes'],
      INTERVENANT: ['Login ou e-mail d’un intervenant', 'Login or e-mail of a technician'],
    },
  },
};
