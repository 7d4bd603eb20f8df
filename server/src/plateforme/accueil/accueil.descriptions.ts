import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_ACCUEIL: Descriptions = {
  types: {
    Accueil: ['Ce qui attend l’appelant', 'What waits for the caller'],
    Compteur: ['Un nombre, et la liste qu’il compte', 'A number, and the list that it counts'],
    PremierPas: ['Ce qu’une entreprise fait d’abord', 'What a company does first'],
  },
  fonctions: {
    consulterAccueil: [
      'Ce qui attend l’appelant, selon ses droits : chaque nombre est celui de la liste qu’il ouvre',
      'What waits for the caller, by their rights: each number is that of the list that it opens',
    ],
  },
  precis: {
    'Accueil.compteurs': [
      'Dans l’ordre où on les montre ; zéro compris',
      'In the order in which they are shown; zero included',
    ],
    'Accueil.premiersPas': [
      'Ce qu’il reste à faire sur une base nouvelle ; vide une fois tout fait',
      'What remains to be done on a new base; empty once all is done',
    ],
    'Compteur.nom': ['Ne change pas d’une version à l’autre', 'Does not change from one version to the next'],
    'Compteur.application': ['interventions, offres ou plateforme', 'interventions, offres or plateforme'],
    'Compteur.titre': ['Ce que compte le nombre', 'What the number counts'],
    'Compteur.nombre': ['Lignes de la liste, 10 000 au plus', 'Rows of the list, at most 10,000'],
    'Compteur.exact': ['Faux : il y en a davantage', 'False: there are more'],
    'Compteur.lien': ['Adresse de la liste, sur le site', 'Address of the list, on the website'],
    'PremierPas.nom': ['Ne change pas d’une version à l’autre', 'Does not change from one version to the next'],
    'PremierPas.titre': ['Ce qu’il faut faire', 'What is to be done'],
    'PremierPas.aide': ['À quoi cela sert', 'What it is for'],
    'PremierPas.lien': ['Adresse où le faire, sur le site', 'Address where it is done, on the website'],
    'PremierPas.fait': ['Cela a été fait', 'It has been done'],
  },
};
