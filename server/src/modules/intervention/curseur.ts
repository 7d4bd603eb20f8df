import type { OrderByDirection } from 'kysely';
import type { Brut } from '../../commun/base-de-donnees.ts';
import { champInvalide } from '../../commun/erreurs.ts';
import { millisecondes, plausible } from '../../commun/horloge.ts';
import type { Requete } from './intervention.filtres.ts';
import { type InterventionTri, InterventionTriChamp, SensTri } from './intervention.types.ts';

const COLONNES = {
  [InterventionTriChamp.CREATION]: 'creerA',
  [InterventionTriChamp.ECHEANCE]: 'echeance',
  [InterventionTriChamp.PREVUE]: 'datePrevue',
  [InterventionTriChamp.MODIFICATION]: 'modifierA',
} as const;

const NULLABLES = new Set<string>(['echeance', 'datePrevue']);

export const TRI_PAR_DEFAUT: InterventionTri = { champ: InterventionTriChamp.CREATION, sens: SensTri.DESC };

export function colonneDe({ champ }: InterventionTri) {
  return COLONNES[champ];
}

/** Both databases put rows without a date first in ascending order, last in descending; the cursor follows them. */
export function trier<O>(requete: Requete<O>, tri: InterventionTri): Requete<O> {
  const sens: OrderByDirection = tri.sens === SensTri.ASC ? 'asc' : 'desc';
  return requete.orderBy(`i.${colonneDe(tri)}`, sens).orderBy('i.id', sens);
}

/** Opaque to the caller: the sort, the value and the id of the last row received. */
export function curseurDe(tri: InterventionTri, ligne: { id: number } & Partial<Record<string, unknown>>): string {
  const valeur = ligne[colonneDe(tri)] as Brut | null;
  const contenu = [tri.champ, tri.sens, valeur === null ? null : millisecondes(valeur), ligne.id];
  return Buffer.from(JSON.stringify(contenu)).toString('base64url');
}

/** The rows that follow the cursor, wherever the rows before it have gone meanwhile. */
export function apres<O>(requete: Requete<O>, tri: InterventionTri, curseur: string): Requete<O> {
  const { valeur, id } = lireCurseur(tri, curseur);
  const colonne = `i.${colonneDe(tri)}` as const;
  const croissant = tri.sens === SensTri.ASC;
  const plusLoin = croissant ? '>' : '<';
  return requete.where((ou) => {
    if (valeur === null) {
      const suite = ou.and([ou(colonne, 'is', null), ou('i.id', plusLoin, id)]);
      return croissant ? ou.or([suite, ou(colonne, 'is not', null)]) : suite;
    }
    const suite = [ou(colonne, plusLoin, valeur), ou.and([ou(colonne, '=', valeur), ou('i.id', plusLoin, id)])];
    return ou.or(croissant || !NULLABLES.has(colonneDe(tri)) ? suite : [...suite, ou(colonne, 'is', null)]);
  });
}

function lireCurseur(tri: InterventionTri, curseur: string): { valeur: Date | null; id: number } {
  try {
    const [champ, sens, ms, id] = JSON.parse(Buffer.from(curseur, 'base64url').toString()) as unknown[];
    const juste = champ === tri.champ && sens === tri.sens && Number.isSafeInteger(id);
    const valeur = typeof ms === 'number' ? new Date(ms) : null;
    if (juste && (ms === null || (valeur && plausible(valeur)))) return { valeur, id: id as number };
  } catch {
    // Said below, as for a cursor of another sort.
  }
  throw champInvalide('apres', 'Ce curseur n’est pas de cette liste.', 'This cursor is not of this list.');
}
