import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_MODELE_COMMENTAIRE: Descriptions = {
  types: {
    ModeleCommentaire: [
      'Un texte écrit souvent, par lequel un commentaire commence ; {client}, {reference} et {creneau} se remplissent dans la page',
      'A text that is often written, with which a comment begins; {client}, {reference} and {creneau} are filled in by the page',
    ],
    ModeleCommentairePage: ['Une page de modèles', 'A page of templates'],
    ModeleCommentairePayload: ['Le modèle tel qu’il est après l’écriture', 'The template as it is after the write'],
    CreerModeleCommentaireInput: ['Le modèle à ajouter à la liste', 'The template to add to the list'],
    ModifierModeleCommentaireInput: ['Un champ absent ne change pas', 'An absent field does not change'],
  },
  fonctions: {
    consulterModeleCommentaire: [
      'Dans l’ordre que les admins leur donnent ; pour qui lit les commentaires internes',
      'In the order that the admins give them; for whoever reads the internal comments',
    ],
    creerModeleCommentaire: ['En ajoute un, le dernier', 'Adds one, the last'],
    modifierModeleCommentaire: [
      'Ce qui a été écrit avec lui ne change pas',
      'What was written with it does not change',
    ],
    supprimerModeleCommentaire: ['Ce qui a été écrit avec lui reste', 'What was written with it stays'],
  },
  champs: {
    titre: ['Le nom sous lequel on le choisit', 'The name under which it is chosen'],
    texteFr: ['Le texte, en français', 'The text, in French'],
    texteEn: ['Le texte, en anglais', 'The text, in English'],
    interne: [
      'Proposé pour les commentaires internes, et pour eux seuls',
      'Offered for internal comments, and for these alone',
    ],
    actif: ['Faux : il ne se propose plus', 'False: it is no longer offered'],
    ordre: ['Sa place dans la liste, de 0 à 10 000', 'Its place in the list, from 0 to 10,000'],
  },
  precis: {
    'ModeleCommentairePayload.modeleCommentaire': ['Tel qu’il est maintenant', 'As it is now'],
    'consulterModeleCommentaire.actif': [
      'Vrai : ceux qui se proposent ; faux : les autres',
      'True: those that are offered; false: the others',
    ],
  },
};
