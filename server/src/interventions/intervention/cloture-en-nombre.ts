import { cleOuAucune } from '../../socle/commun/cle.ts';
import { ErreurMetier } from '../../socle/commun/erreurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { referenceDe } from '../../socle/commun/recherche.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { ACloturer, Refusee } from './cloture-en-nombre.types.ts';
import { lesSiennes } from './lignes.ts';
import { demander } from './mouvements.service.ts';

interface Cloture {
  cloturees: number[];
  refusees: Refusee[];
}

/** Each by the machine, as if it were alone: what it refuses is said, and keeps none of the others from being closed. */
export async function cloturerPlusieurs(contexte: Contexte, demandees: readonly ACloturer[]): Promise<Cloture> {
  // In the order of their ids: of two callers none waits for the other in a circle.
  const uniques = [...new Map(demandees.map((une) => [cleOuAucune(une.id), une]))].sort(([a], [b]) => a - b);
  const cloturees: number[] = [];
  const refus = new Map<number, { id: string; raison: Bilingue }>();
  for (const [cle, demandee] of uniques) {
    try {
      await demander(contexte, 'cloturerIntervention', demandee, {}, 'CLOTUREE');
      cloturees.push(cle);
    } catch (erreur) {
      // The machine refuses before anything is written.
      if (!(erreur instanceof ErreurMetier)) throw erreur;
      refus.set(cle, { id: demandee.id, raison: raisonDe(erreur) });
    }
  }
  const references = await referencesDe(contexte, [...refus.keys()]);
  const refusees = [...refus].map(([cle, refusee]) => ({ ...refusee, reference: references.get(cle) ?? null }));
  return { cloturees, refusees };
}

function raisonDe({ extensions }: ErreurMetier): Bilingue {
  const { message, details } = extensions as { message: Bilingue; details?: Bilingue };
  return details ?? message;
}

/** Of those that the caller may see. */
async function referencesDe(contexte: Contexte, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const lignes = await lesSiennes(contexte)
    .where('i.id', 'in', [...ids])
    .select(['i.id', 'i.creerA'])
    .execute();
  return new Map(lignes.map(({ id, creerA }) => [id, referenceDe(id, versDate(creerA))]));
}
