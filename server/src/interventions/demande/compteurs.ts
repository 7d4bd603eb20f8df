import { declarerCompteurs } from '../../plateforme/accueil/declarations.ts';

declarerCompteurs('interventions', [
  {
    nom: 'DEMANDES',
    titre: { fr: 'Demandes à traiter', en: 'Requests to be answered' },
    fonction: 'consulterDemande',
    geste: 'refuserDemande',
    lien: '/demandes',
    page: '/demandes',
  },
]);
