import type { Demande } from './echange.ts';
import type { Ecrivain } from './ecriture.ts';
import type { Qui } from './gens.ts';
import type { Monde } from './monde.ts';

const SEPARATION = 'separation-des-parts';
const DEMANDES = 'N°;Objet;Adresse;État\n1;Compteur;3 rue des Lilas;Reçue\n2;;;Reçue\n';
const OFFRES = 'fournisseur;nom\nEssai;Rien\n';
const IMAGE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';

/** Files sent and read back, and the two imports on them. */
export async function envoyerDesFichiers(m: Monde, e: Ecrivain): Promise<void> {
  const deposer = async (qui: Qui, usage: string, nom: string, contenu: string): Promise<string> => {
    const recu = await m.envoyer(depot(m, qui, usage, nom, contenu));
    return String(JSON.parse(recu).id);
  };
  for (const qui of ['visiteur', 'client', 'admin'] as const) await deposer(qui, 'icone', 'essai.svg', IMAGE);
  await deposer('admin', 'inconnu', 'essai.svg', IMAGE);
  await deposer('admin', 'icone', 'essai.svg', 'rien');
  const demandes = await deposer('admin', 'import', 'demandes.csv', DEMANDES);
  const offres = await deposer('admin', 'import', 'offres.csv', OFFRES);
  const urgence = await m.ligne('consulterDegreUrgence');
  const statut = await m.ligne('consulterStatutIntervention');
  await e.ecrire('admin', 'importerInterventions', () => ({
    fichierId: demandes,
    simulation: false,
    source: 'reponses',
    colonnes: ['REFERENCE', 'TITRE', 'ADRESSE', 'STATUT'].map((champ, rang) => ({
      champ,
      colonne: ['N°', 'Objet', 'Adresse', 'État'][rang],
    })),
    statuts: [{ valeur: 'Reçue', statutId: statut.id }],
    formatDate: 'dd/MM/yyyy',
    fuseau: 'Europe/Paris',
    urgenceParDefautId: urgence.id,
  }));
  await e.ecrire('admin', 'importerOffres', () => ({ fichierId: offres, simulation: true }));
  for (const chemin of [`/fichiers/${demandes}`, `/fichiers/${demandes}/rejets.csv`, '/fichiers/abc'])
    for (const qui of ['visiteur', 'client', 'admin'] as const)
      await m.envoyer({
        ...depot(m, qui, '', '', ''),
        nom: `lire ${chemin.slice(0, 14)}, ${qui}`,
        methode: 'GET',
        chemin,
        corps: null,
      });
}

function depot(m: Monde, qui: Qui, usage: string, nom: string, contenu: string): Demande {
  const part = (entete: string, corps: string) =>
    `--${SEPARATION}\r\nContent-Disposition: form-data; ${entete}\r\n\r\n${corps}\r\n`;
  return {
    nom: `déposer ${usage} ${nom}, ${qui}`,
    methode: 'POST',
    chemin: '/fichiers',
    entetes: { ...m.entetes(qui), 'content-type': `multipart/form-data; boundary=${SEPARATION}` },
    corps: `${part('name="usage"', usage)}${part(`name="fichier"; filename="${nom}"`, contenu)}--${SEPARATION}--\r\n`,
    attente: 50,
  };
}
