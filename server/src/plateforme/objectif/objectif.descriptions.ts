import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_OBJECTIF: Descriptions = {
  types: {
    Objectif: ['Ce qu’un compte doit atteindre dans une période', 'What an account is to reach in a period'],
    StatutObjectif: [
      'Où en est un objectif ; en retard se voit à part (enRetard)',
      'Where an objective stands; late is told apart (enRetard)',
    ],
    ObjectifPage: ['Une page d’objectifs', 'A page of objectives'],
    ObjectifPayload: ['L’objectif tel qu’il est après l’écriture', 'The objective as it is after the write'],
    CreerObjectifInput: ['L’objectif à donner', 'The objective to give'],
    ModifierObjectifInput: ['Un champ absent ne change pas', 'An absent field does not change'],
  },
  fonctions: {
    consulterObjectif: [
      'Ses propres objectifs ; ceux de tous avec OBJECTIF_GERER',
      'One’s own objectives; everybody’s with OBJECTIF_GERER',
    ],
    voirObjectif: ['Un des siens ; de tous avec OBJECTIF_GERER', 'One of one’s own; anybody’s with OBJECTIF_GERER'],
    creerObjectif: ['Donne un objectif à un compte', 'Gives an objective to an account'],
    modifierObjectif: [
      'Aussi pour noter sa progression, ou qu’il est atteint',
      'Also to note its progress, or that it is reached',
    ],
    supprimerObjectif: ['Il disparaît, la trace reste', 'It is gone, the trace stays'],
  },
  champs: {
    titre: [
      'Ce qui est à atteindre, en une ligne : 200 caractères au plus',
      'What is to be reached, in a line: at most 200 characters',
    ],
    utilisateurId: ['Le compte qui doit l’atteindre', 'The account that is to reach it'],
    type: [
      'Les mots de l’entreprise : chiffre_affaires, marge',
      'The company’s own words: chiffre_affaires (turnover), marge (margin)',
    ],
    description: ['Le détail, 2 000 caractères au plus', 'The details, at most 2,000 characters'],
    periode: [
      '2024.01 ou 2024.01-2024.03 : du premier au dernier mois',
      '2024.01 or 2024.01-2024.03: from the first month to the last',
    ],
    dateDebut: ['D’où court le temps qu’il a', 'From when its time runs'],
    dateFin: ['Quand il doit être atteint, après dateDebut', 'When it is to be reached, after dateDebut'],
    statut: ['En cours, atteint ou abandonné', 'In progress, reached or given up'],
    progression: ['De 0 à 1', 'From 0 to 1'],
    valeur: [
      'Ce qui est à atteindre, dans l’unité que dit le type ; null : rien qui se compte',
      'What is to be reached, in the unit that the type tells; null: nothing to be counted',
    ],
    enRetard: ['En cours, sa fin est passée et il n’est pas atteint', 'In progress, past its end and not reached'],
  },
  precis: {
    'Objectif.utilisateur': ['Le compte qui doit l’atteindre', 'The account that is to reach it'],
    'Objectif.avancementAttendu': [
      'De 0 à 1 : la part du temps écoulée, où un progrès régulier en serait',
      'From 0 to 1: the share of its time gone by, where steady progress would be',
    ],
    'ObjectifPayload.objectif': ['Tel qu’il est maintenant', 'As it is now'],
    'CreerObjectifInput.statut': ['EN_COURS par défaut', 'EN_COURS by default'],
    'CreerObjectifInput.progression': ['De 0 à 1 ; 0 par défaut', 'From 0 to 1; 0 by default'],
    'consulterObjectif.utilisateurId': ['Ceux de ce compte', 'Those of this account'],
    'consulterObjectif.type': ['De ce type exactement', 'Of exactly this type'],
    'consulterObjectif.periode': [
      '2024.01 ou 2024.01-2024.03 : les objectifs de cette période, ou d’une période qui s’y trouve',
      '2024.01 or 2024.01-2024.03: the objectives of this period, or of a period within it',
    ],
    'consulterObjectif.statut': ['Seulement ceux qui en sont là', 'Only those that stand there'],
    'consulterObjectif.enRetard': [
      'Vrai : ceux en retard ; faux : les autres',
      'True: those that are late; false: the others',
    ],
    'consulterObjectif.recherche': [
      'Début des mots du titre ou du type',
      'Beginning of the words of the title or the type',
    ],
  },
  valeurs: {
    StatutObjectif: {
      EN_COURS: ['Il est à atteindre', 'It is to be reached'],
      ATTEINT: ['Il est atteint', 'It is reached'],
      ABANDONNE: ['Il ne compte plus', 'It counts no more'],
    },
  },
};
