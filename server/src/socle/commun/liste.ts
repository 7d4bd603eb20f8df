import type { EntityManager } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import {
  sql as brut,
  type ExpressionBuilder,
  type ExpressionWrapper,
  type SelectQueryBuilder,
  type SqlBool,
  type StringReference,
} from 'kysely';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { sql } from '../base/base-de-donnees.ts';
import { Instant } from '../graphql/instant.ts';
import { champsDemandes } from '../graphql/selection.ts';
import {
  apresPlace,
  ecrireCurseur,
  jusquaPlace,
  lireCurseur,
  type Ordre,
  type Place,
  placeDe,
  ranger,
  trier,
} from './curseur.ts';
import { jusquaDe } from './depuis.ts';
import { type Compte, Pagination, pagination, TOTAL_MAX, tranche } from './pagination.ts';

/** `page` and `perPage` of every list (document 002); a list adds its filters by extending it. */
@ArgsType()
export class DemandeDePage {
  @Field(() => Int, { nullable: true, defaultValue: 1 })
  page?: number;

  @Field(() => Int, { nullable: true, defaultValue: 10 })
  perPage?: number;
}

/** Of a list that grows without end: by cursor any depth costs the same, and no row is skipped or told twice. */
@ArgsType()
export class DemandeDeSuite extends DemandeDePage {
  @Field(() => String, { nullable: true })
  apres?: string | null;
}

/** Rows that a condition without an index looks at in one call: some tens of milliseconds, whatever the size. */
export const EXAMINEES_MAX = 10_000;

export interface PageLue<L> {
  items: L[];
  pagination: Pagination;
}

export interface SuiteLue<L> extends PageLue<L> {
  /** Null: nothing follows. */
  curseurSuivant: string | null;
}

export interface SuiviLu<L> extends SuiteLue<L> {
  modifieJusqua: Date;
}

/** The GraphQL type of a page of `Type`: `RolePage` for `Role`. */
export function PageDe<T extends object>(Type: ClassType<T>): ClassType<PageLue<T>> {
  @ObjectType(`${Type.name}Page`, { simpleResolvers: true })
  class UnePage implements PageLue<T> {
    @Field(() => [Type]) items: T[];
    @Field(() => Pagination) pagination: Pagination;
  }
  return UnePage;
}

/** The same of a list that grows: it has a cursor besides. */
export function SuiteDe<T extends object>(Type: ClassType<T>): ClassType<SuiteLue<T>> {
  const Base = PageDe(Type);
  @ObjectType(`${Type.name}Page`, { simpleResolvers: true })
  class UneSuite extends Base implements SuiteLue<T> {
    @Field(() => String, { nullable: true }) curseurSuivant: string | null;
  }
  return UneSuite;
}

/** The same of a list that programs follow by what has changed in it (decision 53). */
export function SuiviDe<T extends object>(Type: ClassType<T>): ClassType<SuiviLu<T>> {
  const Base = SuiteDe(Type);
  @ObjectType(`${Type.name}Page`, { simpleResolvers: true })
  class UnSuivi extends Base implements SuiviLu<T> {
    @Field(() => Instant) modifieJusqua: Date;
  }
  return UnSuivi;
}

/** One of these, the one rule of every filter that is a list: of an empty one nothing is. */
export function parmi<B, T extends keyof B>(
  ou: ExpressionBuilder<B, T>,
  colonne: StringReference<B, T>,
  valeurs: readonly (string | number)[],
): ExpressionWrapper<B, T, SqlBool> {
  return valeurs.length === 0
    ? ou.and([ou.lit(false)])
    : ou.and([ou(brut.ref<string | number>(colonne), 'in', valeurs)]);
}

interface Demande {
  page?: number | null | undefined;
  perPage?: number | null | undefined;
  apres?: string | null | undefined;
}

interface Suivie<B, T extends keyof B, L, R> {
  ordre: Ordre<StringReference<B, T> & string>;
  info: GraphQLResolveInfo;
  /** Where the query only finds the page, by an index: how its rows are read then, in any order. */
  lignes?: (page: SelectQueryBuilder<B, T, L>) => Lecture<R>;
  /**
   * Where the query has a condition that no index finds: the rows that are looked at for it, read by an index with the
   * columns of the order. At most `EXAMINEES_MAX` of them in one call, from where the cursor is.
   */
  examinees?: SelectQueryBuilder<B, T, object>;
}

/** Of a list that is followed, when this reading began: taken before it asks the database anything. */
interface Datee {
  maintenant: Date;
}

interface Examinee {
  /** The last row that was looked at, when there are more, from which `curseurSuivant` goes on; else null. */
  borne: Place | null;
}

interface Lecture<R> {
  execute(): Promise<R[]>;
}

/**
 * One page of a filtered query. Of a short list the query is ordered, and its pages are numbered. One that grows is
 * given its order, which must be that of an index, and is read by cursor too (decision 46): what `demande` holds
 * besides are its filters, those that a cursor was made for. One row more than the page tells whether another follows;
 * rows are counted only when the page itself does not tell how many there are, and in a list that grows when it is asked.
 */
export async function lirePage<B, T extends keyof B, L>(
  em: EntityManager,
  requete: SelectQueryBuilder<B, T, L>,
  demande: Omit<Demande, 'apres'>,
): Promise<PageLue<L>>;
export async function lirePage<B, T extends keyof B, L, R = L>(
  em: EntityManager,
  requete: SelectQueryBuilder<B, T, L>,
  demande: Demande,
  suivie: Suivie<B, T, L, R> & Datee,
): Promise<SuiviLu<R> & Examinee>;
export async function lirePage<B, T extends keyof B, L, R = L>(
  em: EntityManager,
  requete: SelectQueryBuilder<B, T, L>,
  demande: Demande,
  suivie: Suivie<B, T, L, R>,
): Promise<SuiteLue<R> & Examinee>;
export async function lirePage<B, T extends keyof B, L>(
  em: EntityManager,
  requete: SelectQueryBuilder<B, T, L>,
  { page, perPage, apres, ...filtres }: Demande,
  suivie?: Suivie<B, T, L, L> & Partial<Datee>,
): Promise<SuiteLue<L> & Examinee & Partial<SuiviLu<L>>> {
  const ici = tranche(page, perPage);
  const place = suivie && apres ? lireCurseur(suivie.ordre, filtres, apres) : null;
  const jusque = await borneDe(em, suivie, place);
  const nombre = ici.perPage + 1;
  const lues = suivie
    ? await lireEnOrdre(em, requete, suivie, { nombre, offset: place ? 0 : ici.offset, place, jusque })
    : await requete.limit(nombre).offset(ici.offset).execute();
  const suite = lues.length > ici.perPage;
  const items = lues.slice(0, ici.perPage);
  const derniere = items.at(-1);
  const compte = await compterLaListe();
  const fin = suivie && suite && derniere ? placeDe(suivie.ordre, derniere) : jusque;
  // All pages of a walk say what its first one said: what changes behind it while it goes on is in the next one.
  const jusqua = suivie?.maintenant ? (place?.jusqua ?? jusquaDe(suivie.maintenant)) : null;
  const gardee = suivie && champsDemandes(suivie.info).has('modifieJusqua') ? jusqua : null;
  return {
    items,
    pagination: pagination(ici, compte, suite),
    curseurSuivant: suivie && fin ? ecrireCurseur(suivie.ordre, filtres, fin, gardee) : null,
    borne: suite ? null : jusque,
    ...(jusqua && { modifieJusqua: jusqua }),
  };

  async function compterLaListe(): Promise<Compte> {
    const sue = !place && !suite && (items.length > 0 || ici.offset === 0);
    if (sue) return { nombre: ici.offset + items.length, exact: jusque === null };
    if (suivie && !estDemande(suivie.info)) return { nombre: 0, exact: true };
    const depuisLeDebut = place ? await borneDe(em, suivie, null) : jusque;
    const comptee = suivie && depuisLeDebut ? jusquaPlace(requete, suivie.ordre, depuisLeDebut) : requete;
    return { nombre: await compter(em, comptee), exact: depuisLeDebut === null };
  }
}

/**
 * For whoever reads a list from end to end: so many of its rows after a place, and the place from which to go on; null:
 * that was all. Where rows are looked at for a condition, there may be fewer of them, or none, and more to follow.
 */
export async function lireSuite<B, T extends keyof B, L, R = L>(
  em: EntityManager,
  requete: SelectQueryBuilder<B, T, L>,
  suivie: Omit<Suivie<B, T, L, R>, 'info'>,
  { place, nombre }: { place: Place | null; nombre: number },
): Promise<{ lignes: R[]; suite: Place | null }>;
export async function lireSuite<B, T extends keyof B, L>(
  em: EntityManager,
  requete: SelectQueryBuilder<B, T, L>,
  suivie: Omit<Suivie<B, T, L, L>, 'info'>,
  { place, nombre }: { place: Place | null; nombre: number },
): Promise<{ lignes: L[]; suite: Place | null }> {
  const jusque = await borneDe(em, suivie, place);
  const lues = await lireEnOrdre(em, requete, suivie, { nombre: nombre + 1, offset: 0, place, jusque });
  const lignes = lues.slice(0, nombre);
  const derniere = lignes.at(-1);
  return { lignes, suite: lues.length > nombre && derniere ? placeDe(suivie.ordre, derniere) : jusque };
}

/** How many rows there are, all of them counted. */
export function compterTout<B, T extends keyof B, L>(
  em: EntityManager,
  requete: SelectQueryBuilder<B, T, L>,
): Promise<number> {
  return compter(em, requete, Number.MAX_SAFE_INTEGER);
}

/** A page of a list that is in memory. */
export function pageDe<L>(toutes: readonly L[], { page, perPage }: DemandeDePage): PageLue<L> {
  const ici = tranche(page, perPage);
  const fin = ici.offset + ici.perPage;
  return {
    items: toutes.slice(ici.offset, fin),
    pagination: pagination(ici, { nombre: toutes.length, exact: true }, toutes.length > fin),
  };
}

/** Of a list that grows: what nobody asked for is not counted. */
function estDemande(info: GraphQLResolveInfo): boolean {
  const demandes = champsDemandes(info, 'pagination');
  return ['totalItems', 'totalPages', 'totalExact'].some((champ) => demandes.has(champ));
}

interface Etendue {
  nombre: number;
  /** From the place, or from the beginning. */
  offset: number;
  place: Place | null;
  /** The last place that is looked at. */
  jusque: Place | null;
}

/** The last of the rows to be looked at, found in the index alone; null when there are fewer, or none is looked at. */
async function borneDe<B, T extends keyof B, L>(
  em: EntityManager,
  suivie: Pick<Suivie<B, T, L, L>, 'ordre' | 'examinees'> | undefined,
  place: Place | null,
): Promise<Place | null> {
  if (!suivie?.examinees) return null;
  const { ordre } = suivie;
  const etendue = { nombre: 1, offset: EXAMINEES_MAX - 1, place, jusque: null };
  const [derniere] = await lireEnOrdre(em, suivie.examinees, { ordre }, etendue);
  return derniere ? placeDe(ordre, derniere) : null;
}

/**
 * So many rows of an order, from a place in it. By a column that may be empty it is read in two parts, the rows with a
 * value by the index and then the others: `order by x is null, x` would sort the whole table.
 */
async function lireEnOrdre<B, T extends keyof B, L>(
  em: EntityManager,
  requete: SelectQueryBuilder<B, T, L>,
  { ordre, lignes }: Pick<Suivie<B, T, L, L>, 'ordre' | 'lignes'>,
  { nombre, offset, place, jusque }: Etendue,
): Promise<L[]> {
  const lire = async (une: SelectQueryBuilder<B, T, L>, combien: number, decalage: number): Promise<L[]> => {
    const page = trier(une, ordre).limit(combien).offset(decalage);
    return lignes ? ranger(await lignes(page).execute(), ordre) : page.execute();
  };
  const apres = place ? apresPlace(requete, ordre, place) : requete;
  if (!ordre.par?.nullable) return lire(jusque ? jusquaPlace(apres, ordre, jusque) : apres, nombre, offset);
  const colonne = brut.ref(ordre.par.colonne);
  const bornee = jusque ? jusquaPlace(apres, ordre, jusque) : apres;
  const vides = bornee.where(colonne, 'is', null);
  if (place?.valeur === null) return lire(vides, nombre, offset);
  const remplies = (jusque?.valeur === null ? apres : bornee).where(colonne, 'is not', null);
  const lues = await lire(remplies, nombre, offset);
  if (lues.length === nombre || (jusque && jusque.valeur !== null)) return lues;
  // The rows without a value follow all that have one, wherever the place is among these.
  const suivantes = (jusque ? jusquaPlace(requete, ordre, jusque) : requete).where(colonne, 'is', null);
  const passees = lues.length > 0 || offset === 0 ? 0 : offset - (await compter(em, remplies, offset));
  return [...lues, ...(await lire(suivantes, nombre - lues.length, passees))];
}

async function compter<B, T extends keyof B, L>(
  em: EntityManager,
  requete: SelectQueryBuilder<B, T, L>,
  jusqua = TOTAL_MAX + 1,
): Promise<number> {
  const bornee = requete
    .clearSelect()
    .clearOrderBy()
    .select((ou) => ou.lit(1).as('un'))
    .limit(jusqua)
    .as('bornee');
  const { compte } = await sql(em)
    .selectFrom(bornee)
    .select((ou) => ou.fn.countAll<number>().as('compte'))
    .executeTakeFirstOrThrow();
  return Number(compte);
}
