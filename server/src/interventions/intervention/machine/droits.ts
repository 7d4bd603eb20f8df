import { nomsDits } from '../../../socle/champs/saisie.ts';
import { CHAMPS } from '../intervention.champs.ts';
import { ATTENTE_DU_CLIENT, ETAPES_OUVERTES, type Etape, type MotifAttente, type Relation } from './etapes.ts';

/** What follows from the stage besides moves: being late, editing fields, contesting, closing by itself. */

const CHAMPS_DU_BUREAU = nomsDits(CHAMPS, { de: 'bureau' });
const CHAMPS_DU_TERRAIN = nomsDits(CHAMPS, { de: 'terrain' });
export type ChampModifiable = (typeof CHAMPS_DU_BUREAU)[number] | (typeof CHAMPS_DU_TERRAIN)[number];

/** "Late" is derived, never a stage; waiting for the client suspends the due date. */
export function enRetard(intervention: {
  etape: Etape;
  echeance: Date | null;
  motifAttente: MotifAttente | null;
  maintenant: Date;
}): boolean {
  const { etape, echeance, motifAttente, maintenant } = intervention;
  if (!echeance || !ETAPES_OUVERTES.includes(etape)) return false;
  if (etape === 'EN_ATTENTE' && motifAttente === ATTENTE_DU_CLIENT) return false;
  return echeance < maintenant;
}

/**
 * "Fields are editable by the creator until REALISEE; an intervenant edits the report, the minutes":
 * the latter once there is work to report, so in EN_COURS and REALISEE. Nothing in the final stages.
 */
export function champsModifiables(appel: { etape: Etape; relations: readonly Relation[] }): ChampModifiable[] {
  const { etape, relations } = appel;
  const toutes = relations.includes('toutes');
  const bureau = (toutes || relations.includes('createur')) && ETAPES_OUVERTES.includes(etape);
  const terrain = (toutes || relations.includes('intervenant')) && (etape === 'EN_COURS' || etape === 'REALISEE');
  return [...(bureau ? CHAMPS_DU_BUREAU : []), ...(terrain ? CHAMPS_DU_TERRAIN : [])];
}

/** The client contests a result once (fonctions.tsv, contesterIntervention). */
export function contestable(appel: { etape: Etape; relations: readonly Relation[]; contestee: boolean }): boolean {
  const { etape, relations, contestee } = appel;
  return etape === 'REALISEE' && !contestee && (relations.includes('client') || relations.includes('toutes'));
}

/** The client contests the result, and nobody has answered. */
export function contestationSansReponse(intervention: { contestee: unknown; contestationRepondueA: unknown }): boolean {
  return Boolean(intervention.contestee) && intervention.contestationRepondueA == null;
}

/** Row 10: by itself `jours` days after it was done, unless contested or to be gone on with. 0 days or fewer: never. */
export function cloturableSeule(intervention: {
  etape: Etape;
  contestee: boolean;
  secondeVisite: boolean;
  realiseeA: Date | null;
  jours: number;
  maintenant: Date;
}): boolean {
  const { etape, contestee, secondeVisite, realiseeA, jours, maintenant } = intervention;
  if (etape !== 'REALISEE' || contestee || secondeVisite || !realiseeA || !(jours > 0)) return false;
  return maintenant.getTime() - realiseeA.getTime() >= jours * 86_400_000;
}
