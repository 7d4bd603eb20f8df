import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_VUE: Descriptions = {
  types: {
    Vue: [
      'Des filtres, un ordre et des colonnes d’une liste, sous un nom ; elle filtre, et ne donne aucun droit',
      'Filters, an order and columns of a list, under a name; it filters, and grants no right',
    ],
    VuePayload: ['La vue telle qu’elle est après l’écriture', 'The view as it is after the write'],
    CreerVueInput: ['La vue à garder', 'The view to keep'],
    ModifierVueInput: ['Un champ absent ne change pas', 'An absent field does not change'],
  },
  fonctions: {
    consulterVue: ['Les siennes, puis celles que d’autres partagent', 'One’s own, then those that others share'],
    creerVue: ['En garde une de plus : 50 par page au plus', 'Keeps one more: at most 50 a page'],
    modifierVue: ['Les siennes', 'One’s own'],
    supprimerVue: ['Les siennes', 'One’s own'],
  },
  champs: {
    page: ['L’adresse de la liste, comme /interventions', 'The address of the list, such as /interventions'],
    nom: ['Son nom : on n’en a qu’une sous un nom', 'Its name: one has only one under a name'],
    parametres: [
      'Ce qui suit le « ? » de l’adresse, avec les seuls mots de cette liste ; null : la liste telle qu’elle s’ouvre',
      'What follows the “?” of the address, with words of this list alone; null: the list as it opens',
    ],
    partagee: [
      'Tous la voient ; il faut VUE_PARTAGER pour le décider',
      'Everybody sees it; VUE_PARTAGER is needed to decide so',
    ],
    sienne: ['L’appelant peut la changer', 'The caller may change it'],
  },
  precis: {
    'Vue.utilisateur': ['À qui elle est', 'Whose it is'],
    'VuePayload.vue': ['Telle qu’elle est maintenant', 'As it is now'],
  },
};
