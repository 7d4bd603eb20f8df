import { appelantDe } from '../../socle/graphql/contexte.ts';
import { UsageFichier } from '../fichier/fichier.entity.ts';
import { declarerUsage, FICHIER_MAX_OCTETS, FICHIERS_MAX, UN_JOUR } from '../fichier/usages.ts';

/** A CSV to be imported: its sender's alone, kept a month so that what was refused can be fetched. */
declarerUsage(UsageFichier.IMPORT, {
  mot: 'import',
  fonctions: ['importerInterventions', 'importerOffres'],
  application: 'interventions',
  dossier: 'imports',
  maxOctets: FICHIER_MAX_OCTETS,
  parCompte: FICHIERS_MAX,
  preparer: async (octets) => ({ octets, type: 'text/csv' }),
  lisible: (contexte, { creerParId }) => creerParId === appelantDe(contexte).id,
  conserve: 'JAMAIS',
  renvois: [],
  garde: 30 * UN_JOUR,
  dependances: [{ table: 'rejet_import', colonne: 'fichierId' }],
});
