import { declarerCompteurs, declarerPas } from '../../plateforme/accueil/declarations.ts';

declarerCompteurs('offres', [
  {
    nom: 'OFFRES_EN_TEST',
    titre: { fr: 'Offres à essayer', en: 'Offers to be tried' },
    fonction: 'consulterOffre',
    filtre: () => 'preparation: EN_TEST',
    lien: '/offres?preparation=EN_TEST',
    page: '/offres',
  },
  {
    nom: 'OFFRES_VALIDEES',
    titre: { fr: 'Offres essayées, à activer', en: 'Offers tried, to be activated' },
    fonction: 'consulterOffre',
    filtre: () => 'preparation: VALIDEE',
    lien: '/offres?preparation=VALIDEE',
    page: '/offres',
  },
]);

declarerPas([
  {
    rang: 60,
    nom: 'OFFRES',
    titre: { fr: 'Importez vos offres d’énergie', en: 'Import your energy offers' },
    aide: { fr: 'Depuis un fichier, ou une par une.', en: 'From a file, or one by one.' },
    fonction: 'consulterOffre',
    geste: 'importerOffres',
    lien: '/offres/importation',
  },
]);
