import { Field, Int, ObjectType } from 'type-graphql';
import { champInvalide } from './erreurs.ts';

/** Counting stops here: past it the exact number costs more than the page and nobody reads it (spec 7-performance). */
export const TOTAL_MAX = 10_000;
/** Deeper pages are asked for by cursor, where a list offers one. */
const DECALAGE_MAX = 25_000;
const PAR_PAGE_MAX = 50;

@ObjectType({ simpleResolvers: true })
export class Pagination {
  @Field(() => Int) page: number;
  @Field(() => Int) perPage: number;
  @Field(() => Int)
  totalItems: number;
  @Field(() => Boolean) totalExact: boolean;
  @Field(() => Int) totalPages: number;
  @Field(() => Boolean) hasNext: boolean;
  @Field(() => Boolean) hasPrev: boolean;
  @Field(() => Int, { nullable: true }) nextPage: number | null;
  @Field(() => Int, { nullable: true }) prevPage: number | null;
}

export interface Tranche {
  page: number;
  perPage: number;
  offset: number;
}

/** Checks page and perPage as document 002 gives them; more than 50 is refused, not clamped. */
export function tranche(pageDemandee?: number | null, perPageDemande?: number | null): Tranche {
  const page = pageDemandee ?? 1;
  const perPage = perPageDemande ?? 10;
  if (page < 1) throw champInvalide('page', 'La page commence à 1.', 'Pages start at 1.');
  if (perPage < 1 || perPage > PAR_PAGE_MAX) {
    throw champInvalide('perPage', `De 1 à ${PAR_PAGE_MAX} par page.`, `From 1 to ${PAR_PAGE_MAX} per page.`);
  }
  const offset = (page - 1) * perPage;
  if (offset > DECALAGE_MAX) {
    throw champInvalide(
      'page',
      'Page trop profonde : affinez les filtres ou suivez le curseur.',
      'Page too deep: refine the filters or follow the cursor.',
    );
  }
  return { page, perPage, offset };
}

export interface Compte {
  /** Rows counted, up to TOTAL_MAX + 1. */
  nombre: number;
  /** False where rows were left that nobody looked at. */
  exact: boolean;
}

/** `suite`: whether a row follows the page (known from the page itself). */
export function pagination({ page, perPage }: Tranche, compte: Compte, suite: boolean): Pagination {
  const totalExact = compte.exact && compte.nombre <= TOTAL_MAX;
  const totalItems = Math.min(compte.nombre, TOTAL_MAX);
  return {
    page,
    perPage,
    totalItems,
    totalExact,
    totalPages: Math.ceil(totalItems / perPage),
    hasNext: suite,
    hasPrev: page > 1,
    nextPage: suite ? page + 1 : null,
    prevPage: page > 1 ? page - 1 : null,
  };
}
