import type { TypeEvenement } from './operations.generated';

/** What can be told, by what it happens to. */
export const EVENEMENTS = {
  intervention: [
    'INTERVENTION_CREEE',
    'INTERVENTION_MODIFIEE',
    'INTERVENTION_SUPPRIMEE',
    'STATUT_CHANGE',
    'PLANIFIEE',
    'REPLANIFIEE',
    'LIBEREE',
    'DECLINEE',
    'EN_ROUTE',
    'DEMARREE',
    'EN_ATTENTE',
    'REALISEE',
    'RENVOYEE',
    'CLOTUREE',
    'ANNULEE',
    'ROUVERTE',
    'REPRISE',
    'TRANSMISE',
    'COMMENTAIRE',
    'COMMENTAIRE_INTERNE',
    'COMMENTAIRE_MODIFIE',
    'COMMENTAIRE_SUPPRIME',
    'PIECE_JOINTE',
    'PIECE_JOINTE_INTERNE',
    'PIECE_JOINTE_MODIFIEE',
    'PIECE_JOINTE_SUPPRIMEE',
    'CONTESTEE',
    'RAPPEL_VEILLE',
    'EN_RETARD',
  ],
  souscription: [
    'SOUSCRIPTION_PRISE',
    'SOUSCRIPTION_COMMENCEE',
    'SOUSCRIPTION_SUSPENDUE',
    'SOUSCRIPTION_REPRISE',
    'SOUSCRIPTION_FIN_PREVUE',
    'SOUSCRIPTION_FINIE',
  ],
  utilisateur: [
    'COMPTE_EXPIRE',
    'COMPTE_FERME',
    'COMPTE_ROUVERT',
    'COMPTE_SUPPRIME',
    'ROLE_EXPIRE',
    'ROLE_DONNE',
    'ROLE_RETIRE',
    'ROLE_FIN_CHANGEE',
  ],
} as const satisfies Record<string, readonly TypeEvenement[]>;

export const SUJETS = ['intervention', 'souscription', 'utilisateur'] as const satisfies (keyof typeof EVENEMENTS)[];
export const TOUS: readonly TypeEvenement[] = Object.values(EVENEMENTS).flat();
