export type Statut = 'EN_ATTENTE' | 'ACTIVE' | 'SUSPENDUE' | 'RESILIEE' | 'REFUSEE' | 'ANNULEE';

/** Spec 2-offres: EN_ATTENTE → ACTIVE ⇄ SUSPENDUE → RESILIEE; EN_ATTENTE → REFUSEE | ANNULEE. The last three are the end. */
const SUITES: Readonly<Record<Statut, readonly Statut[]>> = {
  EN_ATTENTE: ['ACTIVE', 'REFUSEE', 'ANNULEE'],
  ACTIVE: ['SUSPENDUE', 'RESILIEE'],
  SUSPENDUE: ['ACTIVE', 'RESILIEE'],
  RESILIEE: [],
  REFUSEE: [],
  ANNULEE: [],
};

export const peutDevenir = (de: Statut, vers: Statut): boolean => SUITES[de].includes(vers);

/** It holds its number and its offer until then. */
export const estVivante = (statut: Statut): boolean => SUITES[statut].length > 0;

export interface AResilier {
  statut: Statut;
  engagementJusquA: Date | null;
  /** Its client asks, or somebody for them. */
  parLeClient: boolean;
  /** Null: as soon as possible. */
  dateEffet: Date | null;
  maintenant: Date;
}

export type Resiliation =
  | { refus: 'FINIE' | 'DATE_PASSEE' | 'ENGAGEMENT' }
  | { statut: 'RESILIEE' | 'ANNULEE' | 'REFUSEE'; dateFin: Date }
  /** It goes on until its date of effect. */
  | { statut: null; dateFin: Date };

/**
 * How a subscription ends. Before it began: cancelled by its client, refused by the company. After: now, or at a later
 * date, and not before the end of the engagement.
 */
export function resiliation({ statut, engagementJusquA, parLeClient, dateEffet, maintenant }: AResilier): Resiliation {
  if (!estVivante(statut)) return { refus: 'FINIE' };
  if (statut === 'EN_ATTENTE') return { statut: parLeClient ? 'ANNULEE' : 'REFUSEE', dateFin: maintenant };
  if (dateEffet !== null && dateEffet < maintenant) return { refus: 'DATE_PASSEE' };
  const engagee = engagementJusquA !== null && engagementJusquA > maintenant ? engagementJusquA : null;
  if (dateEffet !== null && engagee !== null && dateEffet < engagee) return { refus: 'ENGAGEMENT' };
  const dateFin = dateEffet ?? engagee ?? maintenant;
  return dateFin <= maintenant ? { statut: 'RESILIEE', dateFin } : { statut: null, dateFin };
}
