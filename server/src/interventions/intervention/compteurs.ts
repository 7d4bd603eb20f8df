import { declarerCompteurs, declarerPas } from '../../plateforme/accueil/declarations.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import { INTERVENTION_TOUTES } from './intervention.permissions.ts';
import { RAISONS_A_TRAITER, type RaisonATraiter } from './raisons-a-traiter.ts';

const TITRES: Record<RaisonATraiter, Bilingue> = {
  CONTESTEE: { fr: 'Contestées par le client', en: 'Contested by the client' },
  CLIENT_A_ECRIT: { fr: 'Le client a écrit', en: 'The client has written' },
  INTERVENANT_INDISPONIBLE: { fr: 'L’intervenant ne peut plus venir', en: 'The technician can no longer come' },
  DECLINEE: { fr: 'Déclinées par l’intervenant', en: 'Declined by the technician' },
  CRENEAU_PASSE: { fr: 'Créneau passé sans début', en: 'Slot passed without a start' },
  ATTENTE_ECHUE: { fr: 'Attentes à reprendre', en: 'Waits to resume' },
  ECHEANCE: { fr: 'À échéance aujourd’hui ou en retard', en: 'Due today or late' },
  SECONDE_VISITE: { fr: 'Secondes visites à prévoir', en: 'Second visits to arrange' },
  NOUVELLE: { fr: 'À planifier', en: 'To be planned' },
  A_CLOTURER: { fr: 'À clôturer', en: 'To be closed' },
};

declarerCompteurs(
  'interventions',
  RAISONS_A_TRAITER.map((raison) => ({
    nom: raison,
    titre: TITRES[raison],
    fonction: 'consulterIntervention',
    // As the list opens: one's own, but for whoever answers for everybody's.
    filtre: (_maintenant, tient) =>
      `filtre: { ${tient(INTERVENTION_TOUTES.nom) ? '' : 'portee: MIENNES, '}aTraiter: true, raisonsATraiter: [${raison}] }`,
    lien: `/interventions?raison=${raison}`,
    page: '/interventions',
  })),
);

declarerPas([
  {
    rang: 30,
    nom: 'INTERVENANT',
    titre: { fr: 'Donnez à quelqu’un le rôle Intervenant', en: 'Give somebody the role of technician' },
    aide: { fr: 'C’est à lui que vous confierez les visites.', en: 'Visits are entrusted to them.' },
    fonction: 'consulterAnnuaire',
    filtre: () => 'type: INTERVENANT',
    geste: 'creerUtilisateur',
    lien: '/comptes/nouveau',
  },
  {
    rang: 40,
    nom: 'CLIENT',
    titre: { fr: 'Créez un premier client', en: 'Create a first client' },
    aide: { fr: 'Un compte avec le rôle Client.', en: 'An account with the role of client.' },
    fonction: 'consulterAnnuaire',
    filtre: () => 'type: CLIENT',
    geste: 'creerUtilisateur',
    lien: '/comptes/nouveau',
  },
  {
    rang: 50,
    nom: 'INTERVENTION',
    titre: { fr: 'Ouvrez une première intervention', en: 'Open a first intervention' },
    aide: { fr: 'Ou importez celles d’un autre logiciel.', en: 'Or import those of another system.' },
    fonction: 'consulterIntervention',
    geste: 'creerIntervention',
    lien: '/interventions/nouvelle',
  },
]);
