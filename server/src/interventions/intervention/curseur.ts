import type { OrderByDirection } from 'kysely';
import type { Brut } from '../../socle/base/base-de-donnees.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import { millisecondes, plausible } from '../../socle/commun/horloge.ts';
import { SensTri } from '../../socle/commun/tri.ts';
import { type InterventionTri, InterventionTriChamp } from './intervention.types.ts';
import type { Requete } from './lignes.ts';

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

/** Rows without a date come last in both directions; ascending, the databases would put them first (`pageTriee`). */
function trier<O>(requete: Requete<O>, tri: InterventionTri): Requete<O> {
  const sens: OrderByDirection = tri.sens === SensTri.ASC ? 'asc' : 'desc';
  return requete.orderBy(`i.${colonneDe(tri)}`, sens).orderBy('i.id', sens);
}

export interface Place {
  nombre: number;
  offset: number;
  /** A cursor; the offset is then ignored. */
  apres: string | null | undefined;
}

/**
 * So many rows of a sorted list, from a place in it. Ascending by a date that may be missing is read in two parts, the
 * dated rows by the index and then the others: `order by x is null, x` would sort the whole table.
 */
export async function pageTriee<O>(depart: Requete<O>, tri: InterventionTri, place: Place): Promise<O[]> {
  const { nombre, offset, apres } = place;
  const curseur = apres ? lireCurseur(tri, apres) : null;
  const placer = (requete: Requete<O>) => (curseur ? suivant(requete, tri, curseur) : requete.offset(offset));
  const colonne = colonneDe(tri);
  if (tri.sens === SensTri.DESC || !NULLABLES.has(colonne)) {
    return placer(trier(depart, tri).limit(nombre)).execute();
  }
  const datees = depart.where(`i.${colonne}`, 'is not', null);
  const lues = curseur?.valeur === null ? [] : await placer(trier(datees, tri).limit(nombre)).execute();
  if (lues.length === nombre) return lues;
  let sansDate = depart
    .where(`i.${colonne}`, 'is', null)
    .orderBy('i.id')
    .limit(nombre - lues.length);
  if (curseur?.valeur === null) sansDate = sansDate.where('i.id', '>', curseur.id);
  else if (!curseur && lues.length === 0) sansDate = sansDate.offset(Math.max(0, offset - (await compterTout(datees))));
  return [...lues, ...(await sansDate.execute())];
}

async function compterTout<O>(requete: Requete<O>): Promise<number> {
  const { compte } = await requete
    .clearSelect()
    .select((ou) => ou.fn.countAll<number>().as('compte'))
    .executeTakeFirstOrThrow();
  return Number(compte);
}

/** Opaque to the caller: the sort, the value and the id of the last row received. */
export function curseurDe(tri: InterventionTri, ligne: { id: number } & Partial<Record<string, unknown>>): string {
  const valeur = ligne[colonneDe(tri)] as Brut | null;
  const contenu = [tri.champ, tri.sens, valeur === null ? null : millisecondes(valeur), ligne.id];
  return Buffer.from(JSON.stringify(contenu)).toString('base64url');
}

interface Curseur {
  valeur: Date | null;
  id: number;
}

/** The rows that follow the cursor, wherever the rows before it have gone meanwhile. */
function suivant<O>(requete: Requete<O>, tri: InterventionTri, { valeur, id }: Curseur): Requete<O> {
  const colonne = `i.${colonneDe(tri)}` as const;
  const croissant = tri.sens === SensTri.ASC;
  const plusLoin = croissant ? '>' : '<';
  return requete.where((ou) => {
    if (valeur === null) return ou.and([ou(colonne, 'is', null), ou('i.id', plusLoin, id)]);
    const suite = [ou(colonne, plusLoin, valeur), ou.and([ou(colonne, '=', valeur), ou('i.id', plusLoin, id)])];
    return ou.or(croissant || !NULLABLES.has(colonneDe(tri)) ? suite : [...suite, ou(colonne, 'is', null)]);
  });
}

function lireCurseur(tri: InterventionTri, curseur: string): Curseur {
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
