import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_ENTITE: Descriptions = {
  types: {
    Entite: ['Une partie de l’entreprise, dont des comptes sont', 'A part of the company, which accounts belong to'],
    EntitePage: ['Une page d’entités', 'A page of entities'],
    EntitePayload: ['L’entité telle qu’elle est après l’écriture', 'The entity as it is after the write'],
    CreerEntiteInput: ['L’entité à ajouter', 'The entity to add'],
    ModifierEntiteInput: ['Un champ absent ne change pas', 'An absent field does not change'],
  },
  fonctions: {
    consulterEntite: ['Les parties de l’entreprise, par nom', 'The parts of the company, by name'],
    voirEntite: ['Par id ou par code : exactement un des deux', 'By id or by code: exactly one of the two'],
    creerEntite: ['Une partie de plus de l’entreprise', 'One more part of the company'],
    modifierEntite: [
      'Les critères d’éligibilité qui citent son code ne suivent pas',
      'Criteria of eligibility that name its code do not follow',
    ],
    supprimerEntite: ['Refusé tant que des comptes en sont', 'Refused while accounts belong to it'],
  },
  champs: {
    nom: ['Comment on l’appelle, 150 caractères au plus', 'What it is called, at most 150 characters'],
    code: [
      'Unique, gardé en majuscules, comme AGENCE-NORD : 50 caractères au plus',
      'Unique, kept in capitals, such as AGENCE-NORD: at most 50 characters',
    ],
    email: ['Adresse à laquelle lui écrire', 'Address to write to it'],
  },
  precis: {
    'Entite.nombreComptes': ['Comptes qui en sont', 'Accounts that belong to it'],
    'EntitePayload.entite': ['Telle qu’elle est maintenant', 'As it is now'],
    'consulterEntite.recherche': [
      'Chaque mot commence un mot du nom ou du code',
      'Each word begins a word of the name or the code',
    ],
    'voirEntite.code': ['Son code, en majuscules ou non', 'Its code, in capitals or not'],
  },
};
