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
import { champsDemandes } from '../graphql/selection.ts';
import { apresPlace, ecrireCurseur, lireCurseur, type Ordre, type Place, placeDe, ranger, trier } from './curseur.ts';
import { Pagination, pagination, TOTAL_MAX, tranche } from './pagination.ts';

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

export interface PageLue<L> {
  items: L[];
  pagination: Pagination;
}

export interface SuiteLue<L> extends PageLue<L> {
  /** Null: nothing follows. */
  curseurSuivant: string | null;
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
  /** What is counted, where it is not the rows themselves. */
  comptee?: SelectQueryBuilder<B, T, object>;
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
  suivie: Suivie<B, T, L, R>,
): Promise<SuiteLue<R>>;
export async function lirePage<B, T extends keyof B, L>(
  em: EntityManager,
  requete: SelectQueryBuilder<B, T, L>,
  { page, perPage, apres, ...filtres }: Demande,
  suivie?: Suivie<B, T, L, L>,
): Promise<SuiteLue<L>> {
  const ici = tranche(page, perPage);
  const place = suivie && apres ? lireCurseur(suivie.ordre, filtres, apres) : null;
  const nombre = ici.perPage + 1;
  const lues = suivie
    ? await lireEnOrdre(em, requete, suivie, { nombre, offset: ici.offset, place })
    : await requete.limit(nombre).offset(ici.offset).execute();
  const suite = lues.length > ici.perPage;
  const items = lues.slice(0, ici.perPage);
  const derniere = items.at(-1);
  const sue = !place && !suite && (items.length > 0 || ici.offset === 0);
  const toutes = () => (suivie?.comptee ? compter(em, suivie.comptee) : compter(em, requete));
  const compte = !suivie || estDemande(suivie.info) ? toutes : async () => 0;
  return {
    items,
    pagination: pagination(ici, sue ? ici.offset + items.length : await compte(), suite),
    curseurSuivant:
      suivie && suite && derniere ? ecrireCurseur(suivie.ordre, filtres, placeDe(suivie.ordre, derniere)) : null,
  };
}

/** A page of a list that is in memory. */
export function pageDe<L>(toutes: readonly L[], { page, perPage }: DemandeDePage): PageLue<L> {
  const ici = tranche(page, perPage);
  const fin = ici.offset + ici.perPage;
  return {
    items: toutes.slice(ici.offset, fin),
    pagination: pagination(ici, toutes.length, toutes.length > fin),
  };
}

/** Of a list that grows: what nobody asked for is not counted. */
export function estDemande(info: GraphQLResolveInfo): boolean {
  const demandes = champsDemandes(info, 'pagination');
  return ['totalItems', 'totalPages', 'totalExact'].some((champ) => demandes.has(champ));
}

interface Etendue {
  nombre: number;
  offset: number;
  /** The offset is then ignored. */
  place: Place | null;
}

/**
 * So many rows of an order, from a place in it. By a column that may be empty it is read in two parts, the rows with a
 * value by the index and then the others: `order by x is null, x` would sort the whole table.
 */
async function lireEnOrdre<B, T extends keyof B, L>(
  em: EntityManager,
  requete: SelectQueryBuilder<B, T, L>,
  { ordre, lignes }: Pick<Suivie<B, T, L, L>, 'ordre' | 'lignes'>,
  { nombre, offset, place }: Etendue,
): Promise<L[]> {
  const placer = (une: SelectQueryBuilder<B, T, L>, decalage: number) =>
    place ? apresPlace(une, ordre, place) : une.offset(decalage);
  const executer = async (page: SelectQueryBuilder<B, T, L>): Promise<L[]> =>
    lignes ? ranger(await lignes(page).execute(), ordre) : page.execute();
  const lire = (une: SelectQueryBuilder<B, T, L>, combien: number, decalage: number) =>
    executer(placer(trier(une, ordre).limit(combien), decalage));
  if (!ordre.par?.nullable) return lire(requete, nombre, offset);
  const colonne = brut.ref(ordre.par.colonne);
  const remplies = requete.where(colonne, 'is not', null);
  const vides = requete.where(colonne, 'is', null);
  if (place?.valeur === null) return lire(vides, nombre, 0);
  const lues = await lire(remplies, nombre, offset);
  if (lues.length === nombre) return lues;
  const reste = trier(vides, ordre).limit(nombre - lues.length);
  if (place || lues.length > 0 || offset === 0) return [...lues, ...(await executer(reste))];
  return executer(reste.offset(offset - (await compter(em, remplies, offset))));
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
