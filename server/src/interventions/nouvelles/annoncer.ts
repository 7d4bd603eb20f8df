import { type Donnees, emettre } from '../../plateforme/evenement/emettre.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { Relation } from '../intervention/machine.ts';

/** What can happen to an intervention; the houses that tell people of it know which of these is whose news. */
export type EvenementIntervention =
  | 'INTERVENTION_CREEE'
  | 'INTERVENTION_MODIFIEE'
  | 'INTERVENTION_SUPPRIMEE'
  | 'REPRISE'
  | 'TRANSMISE'
  | 'STATUT_CHANGE'
  | 'PLANIFIEE'
  | 'REPLANIFIEE'
  | 'LIBEREE'
  | 'DECLINEE'
  | 'EN_ROUTE'
  | 'DEMARREE'
  | 'EN_ATTENTE'
  | 'REALISEE'
  | 'RENVOYEE'
  | 'CLOTUREE'
  | 'ANNULEE'
  | 'ROUVERTE'
  | 'COMMENTAIRE'
  | 'COMMENTAIRE_INTERNE'
  | 'COMMENTAIRE_MODIFIE'
  | 'COMMENTAIRE_SUPPRIME'
  | 'CONTESTEE'
  | 'PIECE_JOINTE'
  | 'PIECE_JOINTE_INTERNE'
  | 'PIECE_JOINTE_MODIFIEE'
  | 'PIECE_JOINTE_SUPPRIMEE'
  | 'RAPPEL_VEILLE'
  | 'EN_RETARD';

interface Concernee {
  id: number;
  clientId: number;
  standardisteId: number;
  intervenantId: number | null;
}

/** In the transaction of the change: what happened, to which intervention, and who was of it at that moment. */
export function annoncer(
  contexte: Contexte,
  type: EvenementIntervention,
  { id, clientId, standardisteId, intervenantId }: Concernee,
  donnees: Donnees = {},
): Promise<void> {
  return emettre(contexte, {
    ...{ type, sujet: 'intervention', sujetId: id },
    donnees: { clientId, standardisteId, intervenantId, ...donnees },
  });
}

/** The rows of the table of moves (machine/table.ts), as those concerned would say them. */
const PAR_LIGNE: Readonly<Record<number, EvenementIntervention>> = {
  0: 'STATUT_CHANGE',
  2: 'PLANIFIEE',
  3: 'LIBEREE',
  4: 'DEMARREE',
  5: 'EN_ATTENTE',
  6: 'DEMARREE',
  7: 'PLANIFIEE',
  8: 'REALISEE',
  9: 'RENVOYEE',
  10: 'CLOTUREE',
  11: 'ANNULEE',
  12: 'ROUVERTE',
  13: 'REPLANIFIEE',
  14: 'PLANIFIEE',
};

interface Mouvement {
  numero: number;
  relations: readonly Relation[];
}

/** Row 3 is the intervenant's refusal, unless whoever planned it frees the slot. */
export function evenementDuMouvement({ numero, relations }: Mouvement): EvenementIntervention {
  const decline = numero === 3 && !relations.includes('createur') && !relations.includes('toutes');
  return decline ? 'DECLINEE' : (PAR_LIGNE[numero] ?? 'STATUT_CHANGE');
}
