import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_CODIFICATION: Descriptions = {
  types: {
    Codification: [
      'Un paramètre nommé de l’entreprise, que les programmes lisent par son nom',
      'A named parameter of the company, which programs read by its name',
    ],
    CodificationPage: ['Une page de codifications', 'A page of codifications'],
    CodificationPayload: [
      'La codification telle qu’elle est après l’écriture',
      'The codification as it is after the write',
    ],
    CreerCodificationInput: ['La codification à ajouter', 'The codification to add'],
    ModifierCodificationInput: ['Un champ absent ne change pas', 'An absent field does not change'],
  },
  fonctions: {
    consulterCodification: [
      'Les paramètres nommés de l’entreprise, par ordre de leur nom',
      'The company’s named parameters, in the order of their names',
    ],
    voirCodification: ['Par id ou par paramètre', 'By id or by parameter'],
    creerCodification: ['Ajoute un paramètre nommé', 'Adds a named parameter'],
    modifierCodification: [
      'Les programmes qui lisent son nom doivent suivre, s’il change',
      'Programs that read its name must follow, if it changes',
    ],
    supprimerCodification: [
      'Refusé tant qu’un paramètre d’un compte y renvoie',
      'Refused while a setting of an account refers to it',
    ],
  },
  champs: {
    libelle: ['Ce qu’on en lit, 150 caractères au plus', 'What is read of it, at most 150 characters'],
    param: [
      'Son nom, unique, comme TYPE_DEMANDE : 100 caractères au plus',
      'Its name, unique, such as TYPE_DEMANDE: at most 100 characters',
    ],
    description: ['À quoi elle sert, 1 000 caractères au plus', 'What it is for, at most 1,000 characters'],
  },
  precis: {
    'CodificationPayload.codification': ['Telle qu’elle est maintenant', 'As it is now'],
    'consulterCodification.recherche': [
      'Début des mots du libellé ou du paramètre',
      'Beginning of the words of the label or the parameter',
    ],
  },
};
