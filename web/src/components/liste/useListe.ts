'use client';

import { useDebouncedValue } from '@mantine/hooks';
import { parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs';
import { parseAsEntier } from '@/components/adresse/parametres';
import { useParametres } from '@/components/adresse/useParametres';

export interface Tri<C extends string = string> {
  champ: C;
  sens: 'ASC' | 'DESC';
}

const ATTENTE_MS = 300;
/** A place is of one order and of its filters: whatever changes these begins anew. */
const DEBUT = { page: null, apres: null };

interface Options<C extends string> {
  tris: readonly C[];
  triInitial: Tri<C>;
  parPage?: number;
  /** Columns that wait in the chooser until they are asked for. */
  masquees?: string[];
}

/**
 * Page, size, order, search and hidden columns in the URL: reload, back and a shared link show the same list. Filters
 * of a feature are its own nuqs parameters; changing one calls `premierePage`.
 */
export function useListe<C extends string>({ tris, triInitial, parPage = 20, masquees = [] }: Options<C>) {
  const [etat, changer] = useParametres({
    page: parseAsEntier(1, 1_000_000).withDefault(1),
    apres: parseAsString,
    perPage: parseAsEntier(1, 1000).withDefault(parPage),
    tri: parseAsStringLiteral(tris).withDefault(triInitial.champ),
    sens: parseAsStringLiteral(['ASC', 'DESC'] as const).withDefault(triInitial.sens),
    q: parseAsString.withDefault(''),
    sans: parseAsArrayOf(parseAsString).withDefault(masquees),
  });
  const [recherche] = useDebouncedValue(etat.q, ATTENTE_MS);
  // The API takes 50 at most.
  const perPage = Math.min(50, etat.perPage);
  return {
    page: etat.page,
    apres: etat.apres,
    perPage,
    tri: { champ: etat.tri, sens: etat.sens } as Tri<C>,
    /** What most lists ask the API. */
    variables: { page: etat.page, perPage, recherche: recherche || null },
    /** In the address at each key: written later it would call back whoever followed a link meanwhile. */
    saisie: etat.q,
    /** What the API is asked: it follows when typing pauses. */
    recherche,
    colonnesMasquees: etat.sans,
    allerPage: (page: number) => void changer({ ...DEBUT, page }, { history: 'push' }),
    /** Of a search that stopped before the end: what follows the rows that it looked at. */
    allerApres: (apres: string | null) => void changer({ ...DEBUT, apres }, { history: 'push' }),
    premierePage: () => void changer(DEBUT),
    changerParPage: (perPage: number) => void changer({ perPage, ...DEBUT }),
    trier: ({ champ, sens }: Tri<C>) => void changer({ tri: champ, sens, ...DEBUT }),
    rechercher: (q: string) => void changer({ q: q === '' ? null : q, ...DEBUT }),
    /** As they were once chosen, without a step in the browser's history. */
    reprendre: (sans: string[], { champ, sens }: Tri<C>) => void changer({ sans, tri: champ, sens }),
    masquerColonnes: (sans: string[]) => void changer({ sans }),
  };
}
export type EtatListe<C extends string = string> = ReturnType<typeof useListe<C>>;
