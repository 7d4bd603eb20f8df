import type { Donnees } from '../../plateforme/evenement/emettre.ts';
import type { Regard } from '../intervention/intervention.regles.ts';

interface Arrive {
  type: string;
  sujetId: number;
  acteurId: number | null;
  donnees: Donnees;
}

/** What one listener is told of an event before the intervention is read: the rest is for those who still see it. */
export interface Dit {
  type: string;
  id: number;
  acteurId: number | null;
  retiree: boolean;
}

const LIENS = ['clientId', 'standardisteId', 'intervenantId'] as const;
const ANCIENS = ['ancienIntervenantId', 'ancienClientId', 'ancienStandardisteId'] as const;

/**
 * Whose it was when it happened decides who hears of it; null: not this one. Who has lost it hears that, and nothing of
 * what became of it.
 */
export function pourQui(
  { utilisateurId, toutes, equipe, interne }: Pick<Regard, 'utilisateurId' | 'toutes' | 'equipe' | 'interne'>,
  { type, sujetId: id, acteurId, donnees }: Arrive,
): Dit | null {
  if ((type === 'COMMENTAIRE_INTERNE' || donnees.interne === true) && !interne) return null;
  const liens = LIENS.filter((lien) => donnees[lien] === utilisateurId);
  const dEquipe = equipe.some((id) => id === donnees.standardisteId);
  if (toutes || dEquipe || liens.length > 0) {
    if (type === 'INTERVENTION_SUPPRIMEE') return { type, id, acteurId: null, retiree: true };
    // A client hears that the slot is free, not who declined it.
    const client = !toutes && !dEquipe && liens.every((lien) => lien === 'clientId');
    if (client && type === 'DECLINEE') return { type: 'LIBEREE', id, acteurId: null, retiree: false };
    return { type, id, acteurId, retiree: false };
  }
  const perdue = ANCIENS.some((lien) => donnees[lien] === utilisateurId);
  return perdue ? { type: type === 'ANNULEE' ? type : 'LIBEREE', id, acteurId: null, retiree: true } : null;
}
