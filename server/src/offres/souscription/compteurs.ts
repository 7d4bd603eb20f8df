import { declarerCompteurs } from '../../plateforme/accueil/declarations.ts';

declarerCompteurs('offres', [
  {
    nom: 'SOUSCRIPTIONS_EN_ATTENTE',
    titre: { fr: 'Souscriptions en attente', en: 'Subscriptions that wait' },
    fonction: 'consulterSouscription',
    filtre: () => 'statut: EN_ATTENTE',
    lien: '/souscriptions?statut=EN_ATTENTE',
    page: '/souscriptions',
  },
]);
