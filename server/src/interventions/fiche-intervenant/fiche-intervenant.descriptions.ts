import type { Descriptions } from '../../socle/graphql/descriptions.ts';

export const DESCRIPTIONS_FICHE_INTERVENANT: Descriptions = {
  types: {
    FicheIntervenant: [
      'Ce que le planning sait d’un intervenant : ses secteurs, d’où sa journée part, sa couleur',
      'What planning knows of a technician: their sectors, where their day starts from, their colour',
    ],
    FicheIntervenantPayload: ['La fiche telle qu’elle est après l’écriture', 'The card as it is after the write'],
    ModifierFicheIntervenantInput: ['Un champ absent ne change pas', 'An absent field does not change'],
  },
  fonctions: {
    modifierFicheIntervenant: [
      'Les secteurs d’un intervenant, le code postal d’où sa journée part, sa couleur',
      'The sectors of a technician, the postcode that their day starts from, their colour',
    ],
  },
  champs: {
    codePostalBase: ['D’où sa journée part ; null : inconnu', 'Where their day starts from; null: not known'],
    secteurIds: ['Tous ses secteurs, 50 au plus', 'All of their sectors, at most 50'],
  },
  precis: {
    'FicheIntervenant.secteurs': ['Par nom', 'By name'],
    'FicheIntervenant.couleur': ['Sur le planning ; null : aucune', 'On the planning; null: none'],
    'FicheIntervenantPayload.fiche': ['Telle qu’elle est maintenant', 'As it is now'],
    'ModifierFicheIntervenantInput.utilisateurId': ['Un intervenant', 'A technician'],
    'ModifierFicheIntervenantInput.version': [
      'Celle que l’on a lue ; 0 : il n’y a pas de fiche',
      'The one that was read; 0: there is no card',
    ],
    'ModifierFicheIntervenantInput.couleur': ['Sur le planning ; null : aucune', 'On the planning; null: none'],
  },
};
