import { type Acteur } from './acteurs.ts';
import { type Executant, muter } from './appels.ts';
import { deposer } from './fichiers.ts';
import type { ServeurDeTest } from './serveur.ts';

export interface Lot {
  total: number;
  lues: number;
  importees: number;
  refusees: number;
  suivante: number | null;
  rejetsUrl: string;
  clientsCrees: number;
  clientsReconnus: number;
  avertissements: { ligne: number; champ: string | null }[];
  refus: { ligne: number; champ: string | null; raison: { fr: string; en: string } }[];
}

const ENTETE = 'Ref;Titre;Cree;Etat;Client;Technicien;Adresse;Urgence';

/** A file of these lines under the header that `mappage` knows; returns its id. */
export async function fichierDe(serveur: ServeurDeTest, qui: Acteur, lignes: readonly string[]): Promise<string> {
  return (await deposer(serveur, qui, [ENTETE, ...lignes, ''].join('\n'))).corps.id;
}

/** The input of importerInterventions for such a file, but for the file itself. */
export function mappage(statuts: Record<string, string>): Record<string, unknown> {
  return {
    source: 'essai',
    colonnes: [
      { champ: 'REFERENCE', colonne: 'Ref' },
      { champ: 'TITRE', colonne: 'Titre' },
      { champ: 'CREEE_LE', colonne: 'Cree' },
      { champ: 'STATUT', colonne: 'Etat' },
      { champ: 'CLIENT', colonne: 'Client' },
      { champ: 'INTERVENANT', colonne: 'Technicien' },
      { champ: 'ADRESSE', colonne: 'Adresse' },
      { champ: 'URGENCE', colonne: 'Urgence' },
    ],
    statuts: [
      { valeur: 'Ouvert', statutId: statuts.NOUVELLE },
      { valeur: 'En cours', statutId: statuts.EN_COURS },
    ],
    formatDate: 'dd/MM/yyyy HH:mm',
    fuseau: 'Europe/Paris',
    urgenceParDefautId: '1',
    simulation: false,
  };
}

export const importer = (qui: Executant, input: Record<string, unknown>) =>
  muter<{ message: { fr: string }; lot: Lot }>(
    qui,
    'importerInterventions',
    input,
    'lot { total lues importees refusees suivante rejetsUrl clientsCrees clientsReconnus avertissements { ligne champ } refus { ligne champ raison { fr en } } }',
  );
