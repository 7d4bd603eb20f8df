import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_PAGE: Descriptions = {
  types: {
    Page: [
      'Une page du site, ou une adresse ailleurs, dans le menu de qui y a droit',
      'A page of the website, or an address elsewhere, in the menu of whoever may open it',
    ],
    PagePage: ['Une page de la liste des pages', 'A page of the list of pages'],
    PagePayload: ['La page telle qu’elle est après l’écriture', 'The page as it is after the write'],
    PagesApplicationPayload: [
      'L’application, avec ses pages telles qu’elles sont après l’écriture',
      'The application, with its pages as they are after the write',
    ],
    CreerPageInput: ['La page à ajouter', 'The page to add'],
    ModifierPageInput: ['Un champ absent ne change pas', 'An absent field does not change'],
    AjouterPagesApplicationInput: [
      'Les pages données se suivent dans cet ordre, après les autres de l’application',
      'The pages follow each other in the order given, after the others of the application',
    ],
    RetirerPagesApplicationInput: ['Les pages à sortir d’une application', 'The pages to take out of an application'],
  },
  fonctions: {
    consulterPage: ['Dans l’ordre du menu', 'In the order of the menu'],
    voirPage: ['Une page, par son id', 'One page, by its id'],
    creerPage: ['Une entrée de plus dans le menu', 'One more entry in the menu'],
    modifierPage: [
      'D’une page du produit, tout change sauf le lien',
      'Of a page of the product everything changes but the link',
    ],
    supprimerPage: [
      'Les rôles dont c’était l’accueil arrivent sur la première page de leur menu',
      'Roles that landed there land on the first page of their menu',
    ],
    ajouterPagesApplication: [
      'Attache des pages, et les ordonne : toutes ou aucune',
      'Attaches pages, and puts them in order: all or none',
    ],
    retirerPagesApplication: [
      'Toutes ou aucune ; elles ne sont plus dans aucun menu',
      'All or none; they are in no menu any more',
    ],
  },
  champs: {
    nom: ['Comment le menu l’appelle, 100 caractères au plus', 'What the menu calls it, at most 100 characters'],
    nomEn: ['Null : le nom français sert aussi en anglais', 'Null: the French name serves in English too'],
    description: ['Ce qu’on y trouve, 500 caractères au plus', 'What is found there, at most 500 characters'],
    lien: [
      'Un chemin du site, ou une adresse http(s):// qui s’ouvre à part ; unique',
      'A path of the website, or an address http(s):// that opens apart; unique',
    ],
    pictogramme: [
      'Un dessin du site, par son nom ; une icône déposée passe avant',
      'A drawing of the website, by its name; an uploaded icon goes before it',
    ],
    ordre: [
      'Croissant dans le menu, de 0 à 100 000 ; les applications s’y suivent par leur première page',
      'Ascending in the menu, from 0 to 100,000; applications follow each other by their first page',
    ],
    applicationId: [
      'L’application dont elle est ; sans, elle n’est dans le menu de personne',
      'The application that it belongs to; without one it is in nobody’s menu',
    ],
    fonctionId: [
      'Celle qu’il faut pouvoir appeler pour la voir ; sans, un rôle dans l’application suffit',
      'The one that one must be able to call to see it; without it a role in the application suffices',
    ],
    iconeId: [
      'D’un fichier déposé par POST /fichiers avec l’usage « page »',
      'Of a file uploaded by POST /fichiers with the usage “page”',
    ],
    pageIds: ['De 1 à 300, toutes ou aucune', 'From 1 to 300, all or none'],
  },
  precis: {
    'Page.application': [
      'Sans application, elle n’est dans le menu de personne',
      'Without an application it is in nobody’s menu',
    ],
    'Page.fonction': [
      'Celle qu’il faut pouvoir appeler ; null : un rôle dans l’application suffit',
      'The one that one must be able to call; null: a role in the application suffices',
    ],
    'Page.permission': ['Celle qu’il faut tenir en plus', 'The one that must be held besides'],
    'Page.icone': ['Null : pas d’icône déposée', 'Null: no icon was uploaded'],
    'Page.integree': [
      'Elle fait partie du produit : son lien ne change pas',
      'It is part of the product: its link does not change',
    ],
    'PagePayload.page': ['Telle qu’elle est maintenant', 'As it is now'],
    'PagesApplicationPayload.application': ['Telle qu’elle est maintenant', 'As it is now'],
    'CreerPageInput.ordre': ['De 0 à 100 000 ; absent : à la fin', 'From 0 to 100,000; absent: at the end'],
    'ModifierPageInput.lien': [
      'Celui d’une page du produit ne change pas',
      'That of a page of the product does not change',
    ],
    'ModifierPageInput.iconeId': [
      'null retire l’icône ; l’ancienne est supprimée',
      'null takes the icon away; the old one is deleted',
    ],
    'consulterPage.applicationId': ['Celles de cette application', 'Those of this application'],
    'consulterPage.sansApplication': [
      'true : celles qui ne sont dans aucune application',
      'true: those that are in no application',
    ],
    'consulterPage.recherche': ['Mots du nom, dans l’une ou l’autre langue', 'Words of the name, in either language'],
  },
};
