import type { Descriptions } from '../../socle/graphql/descriptions.ts';

interface DitsDUnExport {
  /** The function that exports, its input, and the type of its filters. */
  fonction: string;
  input: string;
  filtre: string;
  /** The function of the list, of which the filters are said already; absent: the type of the filters is the list's own. */
  liste?: string;
}

/** Pages are no part of what a file holds. */
const DES_PAGES = ['page', 'perPage', 'apres'];

/** What is said of a list, with what its export needs to be said. */
export function avecExport(dites: Descriptions, { fonction, input, filtre, liste }: DitsDUnExport): Descriptions {
  const filtres = Object.entries(dites.precis ?? {}).flatMap(([chemin, dit]) => {
    const [debut, champ = ''] = chemin.split('.');
    return debut === liste && !DES_PAGES.includes(champ) ? [[`${filtre}.${champ}`, dit] as const] : [];
  });
  return {
    ...dites,
    types: {
      ...dites.types,
      [input]: ['La liste à avoir en fichier', 'The list to have as a file'],
      ...(liste && { [filtre]: ['Ceux de la liste', 'Those of the list'] }),
    },
    fonctions: {
      ...dites.fonctions,
      [fonction]: [
        'La liste filtrée en CSV, faite à côté : voir voirExport ; 200 000 lignes au plus, un export à la fois',
        'The filtered list as CSV, made beside: see voirExport; at most 200,000 rows, one export at a time',
      ],
    },
    precis: {
      ...dites.precis,
      ...Object.fromEntries(filtres),
      [`${input}.filtre`]: ['Ceux de la liste', 'Those of the list'],
      [`${input}.colonnes`]: [
        'Lesquelles, dans cet ordre ; absent : toutes',
        'Which, in this order; absent: all of them',
      ],
      [`${input}.langue`]: ['La langue du fichier', 'The language of the file'],
    },
  };
}

export const DESCRIPTIONS_EXPORTATION: Descriptions = {
  types: {
    Exportation: [
      'Une liste en fichier CSV, faite à côté des requêtes ; à qui l’a demandée, pendant 24 heures',
      'A list as a CSV file, made beside the requests; for whoever asked for it, for 24 hours',
    ],
    ExportationPayload: ['L’export et où il en est', 'The export and how far it is'],
    ExportVu: ['Un de ses exports', 'One of one’s exports'],
    AnnulerExportInput: ['L’export à arrêter', 'The export to stop'],
    EtatExport: ['Où en est un export', 'How far an export is'],
  },
  fonctions: {
    voirExport: [
      'Un des siens, ou sans id le dernier demandé',
      'One of one’s own, or without an id the last that was asked for',
    ],
    annulerExport: ['Un des siens, tant qu’il n’est pas prêt', 'One of one’s own, while it is not ready'],
  },
  valeurs: {
    EtatExport: {
      EN_ATTENTE: ['Demandé, pas encore commencé', 'Asked for, not begun yet'],
      EN_COURS: ['Ses lignes sont lues', 'Its rows are being read'],
      PRET: ['Le fichier est là, entier', 'The file is there, whole'],
      ECHEC: ['Il n’y aura pas de fichier : erreur dit pourquoi', 'There will be no file: erreur says why'],
      ANNULE: ['Arrêté par qui l’a demandé', 'Stopped by whoever asked for it'],
    },
  },
  precis: {
    'Exportation.liste': [
      'Quelle liste : INTERVENTIONS, SOUSCRIPTIONS, COMPTES, TRACES',
      'Which list: INTERVENTIONS, SOUSCRIPTIONS, COMPTES, TRACES',
    ],
    'Exportation.etat': ['Où il en est', 'How far it is'],
    'Exportation.faits': ['Lignes lues jusqu’ici', 'Rows read so far'],
    'Exportation.total': [
      'Lignes de la liste quand il a été demandé ; null : les compter coûterait autant que les lire',
      'Rows of the list when it was asked for; null: counting them would cost as much as reading them',
    ],
    'Exportation.url': [
      'Où GET le donne à qui l’a demandé ; null : pas de fichier',
      'Where GET gives it to whoever asked for it; null: no file',
    ],
    'Exportation.erreur': ['Pourquoi il n’y a pas de fichier', 'Why there is no file'],
    'Exportation.creerA': ['Quand il a été demandé', 'When it was asked for'],
    'Exportation.expireA': ['Jusqu’à quand il est gardé', 'Until when it is kept'],
    'ExportVu.exportation': ['Null : il n’y en a pas', 'Null: there is none'],
    'ExportationPayload.exportation': ['Tel qu’il est maintenant', 'As it is now'],
    'voirExport.id': ['Absent : le dernier demandé', 'Absent: the last that was asked for'],
  },
};
