import { createHash } from 'node:crypto';
import { sql as brut, type SelectQueryBuilder } from 'kysely';
import type { Brut } from '../base/base-de-donnees.ts';
import { champInvalide } from './erreurs.ts';
import { millisecondes, plausible } from './horloge.ts';

/** How a list that grows is ordered: by one column at most, then by the id, both in one direction. */
export interface Ordre<C extends string = string> {
  /** Of which list, and of which of its orders, a cursor is: it begins with this. */
  marque: readonly string[];
  /** Absent: by the id alone. Rows without a value come last, whatever the direction. */
  par?: { colonne: C; genre: keyof typeof GENRES; nullable?: boolean };
  id: C;
  sens: 'asc' | 'desc';
}

/** A row's place in such an order: what stands before the id (null: nothing, or the row has no value), and the id. */
export interface Place {
  valeur: Date | string | null;
  id: number;
}

/** Where a walk goes on; `jusqua`: what its first page said of when to ask again, if the walk was asked for it. */
interface Reprise extends Place {
  jusqua: Date | null;
}

type Lue = Partial<Record<string, unknown>>;

/** What a value of the column is in a cursor, and what is read there; undefined: no such value. */
const GENRES = {
  instant: {
    ecrire: (lue: unknown) => millisecondes(lue as Brut),
    lire: (ecrite: unknown) => {
      const instant = new Date(Number.isSafeInteger(ecrite) ? (ecrite as number) : Number.NaN);
      return plausible(instant) ? instant : undefined;
    },
  },
  texte: {
    ecrire: String,
    lire: (ecrite: unknown) => (typeof ecrite === 'string' ? ecrite : undefined),
  },
} as const;

/** The columns of an order, in it. */
export function trier<B, T extends keyof B, L>(requete: SelectQueryBuilder<B, T, L>, { par, id, sens }: Ordre) {
  const triee = par ? requete.orderBy(brut.ref(par.colonne), sens) : requete;
  return triee.orderBy(brut.ref(id), sens);
}

/** The rows that follow a place, wherever the rows before it have gone meanwhile; those without a value are not of them. */
export function apresPlace<B, T extends keyof B, L>(
  requete: SelectQueryBuilder<B, T, L>,
  { par, id, sens }: Ordre,
  place: Place,
): SelectQueryBuilder<B, T, L> {
  const plusLoin = sens === 'asc' ? '>' : '<';
  const cle = brut.ref<number>(id);
  const { valeur } = place;
  if (!par || valeur === null) return requete.where(cle, plusLoin, place.id);
  const colonne = brut.ref<Date | string>(par.colonne);
  // The first condition is a place in the index; the second leaves out, of those that share the value, the rows before.
  // Of an id that MariaDB could look for, it would make more ranges, and prefer to walk an index of a filter from its end.
  return requete
    .where(colonne, `${plusLoin}=`, valeur)
    .where((ou) => ou.or([ou(colonne, plusLoin, valeur), ou(brut<number>`${cle} + 0`, plusLoin, place.id)]));
}

/** The rows up to a place, which is one of them. */
export function jusquaPlace<B, T extends keyof B, L>(
  requete: SelectQueryBuilder<B, T, L>,
  { par, id, sens }: Ordre,
  { valeur, id: dernier }: Place,
): SelectQueryBuilder<B, T, L> {
  const moinsLoin = sens === 'asc' ? '<' : '>';
  const cle = brut.ref<number>(id);
  if (!par) return requete.where(cle, `${moinsLoin}=`, dernier);
  const colonne = brut.ref<Date | string>(par.colonne);
  if (valeur === null)
    return requete.where((ou) => ou.or([ou(colonne, 'is not', null), ou(cle, `${moinsLoin}=`, dernier)]));
  // As of a place that is followed: a range of the index, and no second one.
  return requete
    .where(colonne, `${moinsLoin}=`, valeur)
    .where((ou) => ou.or([ou(colonne, moinsLoin, valeur), ou(brut<number>`${cle} + 0`, `${moinsLoin}=`, dernier)]));
}

/** The place of a row that was read with the columns of its order. */
export function placeDe({ par, id }: Ordre, ligne: Lue): Place {
  const lue = par ? valeurLue(ligne, par.colonne) : null;
  const valeur = par && lue !== null ? (GENRES[par.genre].lire(GENRES[par.genre].ecrire(lue)) ?? null) : null;
  return { valeur, id: Number(valeurLue(ligne, id)) };
}

/** The rows of a page, all with a value or all without, in the order in which its ids were found. */
export function ranger<L>(lignes: readonly L[], ordre: Ordre): L[] {
  const sens = ordre.sens === 'asc' ? 1 : -1;
  const places = new Map(lignes.map((ligne) => [ligne, placeDe(ordre, ligne as Lue)]));
  const comparer = (un: Place, autre: Place) => {
    const [a, b] = [un.valeur ?? '', autre.valeur ?? ''];
    if (a < b) return -1;
    return a > b ? 1 : un.id - autre.id;
  };
  return lignes.toSorted((un, autre) => sens * comparer(places.get(un) as Place, places.get(autre) as Place));
}

function valeurLue(ligne: Lue, colonne: string): unknown {
  const valeur = ligne[colonne.slice(colonne.indexOf('.') + 1)];
  if (valeur === undefined) throw new Error(`La liste est triée par ${colonne}, qui n’est pas lue`);
  return valeur;
}

/** Opaque to the caller: the order, the place, and the filters when there are any. */
export function ecrireCurseur(
  ordre: Ordre,
  filtres: object,
  { valeur, id }: Place,
  jusqua: Date | null = null,
): string {
  const { marque, par } = ordre;
  const ecrite = par && valeur !== null ? GENRES[par.genre].ecrire(valeur) : null;
  const fin = jusqua ? [[jusqua.getTime()]] : [];
  const contenu = [...marque, ...(par ? [ecrite] : []), id, ...empreinte(filtres), ...fin];
  return Buffer.from(JSON.stringify(contenu)).toString('base64url');
}

/** The place that a cursor tells, if it was made for this order and these filters; nothing else reaches the database. */
export function lireCurseur(ordre: Ordre, filtres: object, curseur: string): Reprise {
  const contenu = deplier(curseur);
  const jusqua = jusquaEcrite(contenu.at(-1));
  const place = placeEcrite(ordre, filtres, jusqua ? contenu.slice(0, -1) : contenu);
  if (place) return { ...place, jusqua };
  throw champInvalide('apres', 'Ce curseur n’est pas de cette liste.', 'This cursor is not of this list.');
}

/** Alone in a list: no value of an order is one. */
function jusquaEcrite(ecrite: unknown): Date | null {
  return Array.isArray(ecrite) && ecrite.length === 1 ? (GENRES.instant.lire(ecrite[0]) ?? null) : null;
}

function placeEcrite({ marque, par }: Ordre, filtres: object, contenu: readonly unknown[]): Place | null {
  const fin = marque.length + (par ? 2 : 1);
  if (!memes(contenu.slice(0, marque.length), marque) || !memes(contenu.slice(fin), empreinte(filtres))) return null;
  const [ecrite, id] = [par ? contenu[marque.length] : null, contenu[fin - 1]];
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1) return null;
  if (!par || (par.nullable && ecrite === null)) return { valeur: null, id };
  const valeur = GENRES[par.genre].lire(ecrite);
  return valeur === undefined ? null : { valeur, id };
}

const memes = (lus: readonly unknown[], attendus: readonly string[]): boolean =>
  lus.length === attendus.length && attendus.every((attendu, rang) => lus[rang] === attendu);

function deplier(curseur: string): unknown[] {
  try {
    const contenu: unknown = JSON.parse(Buffer.from(curseur, 'base64url').toString());
    return Array.isArray(contenu) ? contenu : [];
  } catch {
    return [];
  }
}

/** What a cursor keeps of the filters: of none, nothing. */
function empreinte(filtres: object): string[] {
  const dits = canonique(filtres);
  if (dits === undefined) return [];
  return [createHash('sha256').update(JSON.stringify(dits)).digest('base64url').slice(0, 16)];
}

/** The same for the same filters, in whatever order they were written; what says nothing is left out. */
function canonique(valeur: unknown): unknown {
  if (valeur == null || valeur === '') return undefined;
  if (typeof valeur !== 'object' || valeur instanceof Date) return valeur;
  if (Array.isArray(valeur)) return valeur.map(canonique);
  const dits = Object.entries(valeur)
    .map(([nom, une]) => [nom, canonique(une)] as const)
    .filter(([, une]) => une !== undefined)
    .sort(([un], [autre]) => (un < autre ? -1 : 1));
  return dits.length === 0 ? undefined : dits;
}
