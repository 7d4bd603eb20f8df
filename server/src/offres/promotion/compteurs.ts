import { declarerCompteurs } from '../../plateforme/accueil/declarations.ts';

declarerCompteurs('offres', [
  {
    nom: 'PROMOTIONS_EN_TEST',
    titre: { fr: 'Promotions à essayer', en: 'Promotions to be tried' },
    fonction: 'consulterPromotion',
    filtre: () => 'etat: EN_TEST',
    lien: '/promotions?etat=EN_TEST',
    page: '/promotions',
  },
  {
    nom: 'PROMOTIONS_PRESQUE_EPUISEES',
    titre: { fr: 'Promotions presque épuisées', en: 'Promotions nearly used up' },
    fonction: 'consulterPromotion',
    filtre: () => 'presqueEpuisee: true',
    lien: '/promotions?etat=PRESQUE_EPUISEE',
    page: '/promotions',
  },
]);
