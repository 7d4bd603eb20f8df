import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_STATUT: Descriptions = {
  types: {
    StatutIntervention: [
      'Un statut de la liste que les admins tiennent : ses mots sont à eux, son étape est au produit',
      'A status of the list that the admins keep: its words are theirs, its stage is the product’s',
    ],
    StatutInterventionPage: ['Une page de statuts', 'A page of statuses'],
    StatutInterventionPayload: ['Le statut tel qu’il est après l’écriture', 'The status as it is after the write'],
    CreerStatutInterventionInput: ['Le statut à ajouter à la liste', 'The status to add to the list'],
    ModifierStatutInterventionInput: ['Un champ absent ne change pas', 'An absent field does not change'],
  },
  fonctions: {
    consulterStatutIntervention: [
      'La liste que les admins tiennent, dans leur ordre',
      'The list that the admins keep, in their order',
    ],
    voirStatutIntervention: ['Un statut, par son id', 'One status, by its id'],
    creerStatutIntervention: ['Ajoute un statut à une étape', 'Adds a status to a stage'],
    modifierStatutIntervention: [
      'Chaque étape garde un statut actif ; l’étape d’un statut qui sert ne change plus',
      'Every stage keeps an active status; the stage of one in use no longer changes',
    ],
    supprimerStatutIntervention: [
      'Refusé tant qu’il sert : désactivez-le plutôt',
      'Refused while it is in use: deactivate it instead',
    ],
  },
  champs: {
    etape: ['L’étape sur laquelle travaille la table des mouvements', 'The stage that the table of moves works on'],
    libelle: ['Ce que lit l’équipe', 'What the team reads'],
    libelleClient: ['Ce que lit le client', 'What the client reads'],
    ordre: ['Sa place dans la liste, croissante, de 0 à 10 000', 'Its place in the list, ascending, from 0 to 10,000'],
    actif: [
      'Faux : il ne se choisit plus, ce qui l’a le garde',
      'False: it can no longer be chosen, what has it keeps it',
    ],
  },
  precis: {
    'StatutInterventionPayload.statut': ['Tel qu’il est maintenant', 'As it is now'],
    'CreerStatutInterventionInput.libelleClient': [
      'Ce que lit le client ; absent : comme libelle',
      'What the client reads; absent: as libelle',
    ],
    'CreerStatutInterventionInput.ordre': [
      'Sa place dans la liste, de 0 à 10 000 ; absent : à la fin',
      'Its place in the list, from 0 to 10,000; absent: at the end',
    ],
    'CreerStatutInterventionInput.actif': ['Absent : vrai', 'Absent: true'],
    'consulterStatutIntervention.actif': [
      'Vrai : ceux qui se choisissent ; faux : les autres',
      'True: those that can be chosen; false: the others',
    ],
  },
};
