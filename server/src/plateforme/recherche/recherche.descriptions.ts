import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_RECHERCHE: Descriptions = {
  types: {
    Recherche: [
      'Ce qu’un texte fait trouver : de chaque sorte les cinq premiers, lus comme leur liste les donne',
      'What a text finds: of each kind the first five, read as their list gives them',
    ],
  },
  fonctions: {
    rechercher: [
      'Cherche partout à la fois ; null : l’appelant ne peut pas lire cette liste',
      'Looks everywhere at once; null: the caller may not read that list',
    ],
  },
  precis: {
    'rechercher.texte': ['De 2 à 100 caractères', 'From 2 to 100 characters'],
    'Recherche.pages': [
      'Celles de son menu, par leur nom dans l’une ou l’autre langue',
      'Those of one’s menu, by their name in either language',
    ],
    'Recherche.comptes': [
      'Par nom, login, e-mail ou téléphone, comme consulterUtilisateur',
      'By name, login, e-mail or telephone, as consulterUtilisateur',
    ],
    'Recherche.clients': [
      'De l’annuaire, par nom ou téléphone, comme consulterAnnuaire',
      'Of the directory, by name or telephone, as consulterAnnuaire',
    ],
    'Recherche.intervenants': [
      'De l’annuaire, par nom ou téléphone, comme consulterAnnuaire',
      'Of the directory, by name or telephone, as consulterAnnuaire',
    ],
    'Recherche.reference': [
      'L’intervention que ce texte nomme par sa référence, si elle est de celles de l’appelant ; null sinon',
      'The intervention that this text names by its reference, if it is one of the caller’s; null otherwise',
    ],
    'Recherche.interventions': [
      'Les siennes, comme consulterIntervention, les plus récentes d’abord',
      'One’s own, as consulterIntervention, the latest first',
    ],
    'Recherche.offres': [
      'Celles que l’on voit, comme consulterOffre, par nom',
      'Those that one sees, as consulterOffre, by name',
    ],
  },
};
