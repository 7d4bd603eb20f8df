import type { Brut } from '../../socle/base/base-de-donnees.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import { millisecondes, plausible } from '../../socle/commun/horloge.ts';
import type { Requete } from './trace.filtres.ts';

/** A place in the list, newest first. */
export interface Place {
  creerA: Date;
  id: number;
}

export function placeDe({ creerA, id }: { creerA: Brut; id: number }): Place {
  return { creerA: new Date(millisecondes(creerA)), id };
}

/** Opaque to the caller. */
export function curseurDe({ creerA, id }: Place): string {
  return Buffer.from(JSON.stringify(['T', creerA.getTime(), id])).toString('base64url');
}

export function lireCurseur(curseur: string): Place {
  try {
    const [marque, ms, id, ...reste] = JSON.parse(Buffer.from(curseur, 'base64url').toString()) as unknown[];
    const creerA = new Date(typeof ms === 'number' ? ms : Number.NaN);
    const juste = marque === 'T' && reste.length === 0 && Number.isSafeInteger(id) && plausible(creerA);
    if (juste) return { creerA, id: id as number };
  } catch {
    // Said below, as for a cursor of another list.
  }
  throw champInvalide('apres', 'Ce curseur n’est pas de cette liste.', 'This cursor is not of this list.');
}

/** What comes after this place. Said twice, for SQLite: the first condition is a place in the index. */
export function apresPlace<O>(requete: Requete<O>, { creerA, id }: Place): Requete<O> {
  return requete.where('creerA', '<=', creerA).where((ou) => ou.or([ou('creerA', '<', creerA), ou('id', '<', id)]));
}

/** Down to this place, which is part of it. */
export function jusquaPlace<O>(requete: Requete<O>, { creerA, id }: Place): Requete<O> {
  return requete.where('creerA', '>=', creerA).where((ou) => ou.or([ou('creerA', '>', creerA), ou('id', '>=', id)]));
}
