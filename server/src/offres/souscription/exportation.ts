import { declarerListe, PAR_LOT } from '../../plateforme/exportation/listes.ts';
import { lirePersonnes } from '../../plateforme/utilisateur/personnes.ts';
import type { Place } from '../../socle/commun/curseur.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { compterTout, lireSuite } from '../../socle/commun/liste.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { CanalSouscription, StatutSouscription } from './souscription.entity.ts';
import type { ConsulterSouscriptionArgs } from './souscription.inputs.ts';
import { filtrer } from './souscription.lecture.ts';
import { termesLus } from './termes-lus.ts';

export const SOUSCRIPTIONS = 'SOUSCRIPTIONS';

interface Demande {
  filtre?: ConsulterSouscriptionArgs | null;
}

const STATUTS: Record<StatutSouscription, Bilingue> = {
  EN_ATTENTE: { fr: 'En attente', en: 'Pending' },
  ACTIVE: { fr: 'Active', en: 'Active' },
  SUSPENDUE: { fr: 'Suspendue', en: 'Suspended' },
  RESILIEE: { fr: 'Résiliée', en: 'Ended' },
  REFUSEE: { fr: 'Refusée', en: 'Refused' },
  ANNULEE: { fr: 'Annulée', en: 'Cancelled' },
};
const CANAUX: Record<CanalSouscription, Bilingue> = {
  SITE: { fr: 'Site', en: 'Website' },
  STANDARD: { fr: 'Standard', en: 'Switchboard' },
  API: { fr: 'API', en: 'API' },
};

async function lire(contexte: Contexte, { filtre }: Demande, place: Place | null) {
  const { em } = contexte;
  const { requete, ordre } = filtrer(contexte, filtre ?? {});
  const { lignes, suite } = await lireSuite(em, requete, { ordre }, { place, nombre: PAR_LOT });
  const clients = await lirePersonnes(
    em,
    lignes.map(({ clientId }) => clientId),
    ['id', 'nom', 'prenom'],
  );
  return {
    suite,
    lignes: lignes.map((ligne) => {
      const client = clients.get(ligne.clientId);
      return {
        ...ligne,
        termes: termesLus(ligne.termes),
        client: client ? `${client.prenom} ${client.nom}` : null,
      };
    }),
  };
}

declarerListe({
  nom: SOUSCRIPTIONS,
  libelle: { fr: 'Souscriptions', en: 'Subscriptions' },
  fichier: 'souscriptions',
  fonctions: ['exporterSouscriptions', 'consulterSouscription'],
  compter: (contexte, { filtre }: Demande) => compterTout(contexte.em, filtrer(contexte, filtre ?? {}).requete),
  lire,
  colonnes: {
    id: { titre: { fr: 'Numéro', en: 'Number' }, valeur: ({ id }) => id },
    client: { titre: { fr: 'Client', en: 'Client' }, valeur: ({ client }) => client },
    numero: { titre: { fr: 'Téléphone', en: 'Telephone' }, valeur: ({ numero }) => numero },
    offre: { titre: { fr: 'Offre', en: 'Offer' }, valeur: ({ termes }) => termes.offre.nom },
    codeOffre: { titre: { fr: 'Code de l’offre', en: 'Code of the offer' }, valeur: ({ termes }) => termes.offre.code },
    puissance: { titre: { fr: 'Puissance (kVA)', en: 'Power (kVA)' }, valeur: ({ puissance }) => puissance },
    statut: { titre: { fr: 'Statut', en: 'Status' }, valeur: ({ statut }) => STATUTS[statut] },
    canal: { titre: { fr: 'Canal', en: 'Channel' }, valeur: ({ canal }) => CANAUX[canal] },
    essai: { titre: { fr: 'Essai', en: 'Trial' }, valeur: ({ test }) => Boolean(test) },
    total: {
      titre: { fr: 'Première année (€)', en: 'First year (€)' },
      valeur: ({ termes }) => ({ decimal: termes.total }),
    },
    creerA: { titre: { fr: 'Souscrite le', en: 'Subscribed' }, valeur: ({ creerA }) => versDate(creerA) },
    dateDebut: { titre: { fr: 'Début', en: 'From' }, valeur: ({ dateDebut }) => versDate(dateDebut) },
    engagementJusquA: {
      titre: { fr: 'Engagée jusqu’au', en: 'Committed until' },
      valeur: ({ engagementJusquA }) => versDate(engagementJusquA),
    },
    dateFin: { titre: { fr: 'Fin', en: 'Until' }, valeur: ({ dateFin }) => versDate(dateFin) },
    motif: { titre: { fr: 'Motif de fin', en: 'Reason of the end' }, valeur: ({ motif }) => motif },
  },
});
