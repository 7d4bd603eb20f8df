'use client';

import type { ReactNode } from 'react';
import { type OptionsFenetres, useFenetres } from '@/components/edition/useFenetres';
import { BarreDeListe } from './BarreDeListe';
import type { Colonne } from './colonnes';
import { EnTeteDeListe } from './EnTeteDeListe';
import { Liste } from './Liste';
import type { PaginationLue } from './PiedDeListe';
import { type Creation, useCreation } from './useCreation';
import type { EtatListe } from './useListe';
import type { Selection } from './useSelection';

interface Requete<D> {
  data: D | undefined;
  previousData?: D | undefined;
  loading: boolean;
  error?: unknown;
  refetch: () => Promise<unknown>;
}
interface Vide {
  titre: string;
  texte: string;
  /** What can be done about it; the button that makes a row is at hand. */
  action?: (creer: ReactNode) => ReactNode;
}

interface Props<T extends { id: string }, D, C extends string> extends OptionsFenetres<T> {
  titre: string;
  sousTitre?: ReactNode;
  /** Under a tab: the page has its title already, and `sousTitre` says what the list is for. */
  sousOnglet?: boolean;
  /** Buttons beside the one that makes a new row. */
  actions?: ReactNode;
  creation?: Creation | false;
  /** Between the title and the bar; it may open the windows of the list. */
  avant?: (fenetres: Pick<ReturnType<typeof useFenetres<T>>, 'creer' | 'modifier'>) => ReactNode;
  /** What the search looks into; without it there is no bar. */
  indice?: string;
  /** In the bar, beside the search. */
  filtres?: ReactNode;
  /** On a phone, columns are not chosen. */
  cartes?: boolean;
  /** Between the bar and the rows. */
  children?: ReactNode;
  etat: EtatListe<C>;
  requete: Requete<D>;
  lire: (donnees: D) => { items: readonly T[]; pagination?: PaginationLue };
  colonnes: Colonne<T, C>[];
  lienDe?: (ligne: T) => string;
  carte?: (ligne: T) => ReactNode;
  hauteurLigne?: number;
  /** What can be done with chosen rows is the feature's: its bar is in `pied`. */
  selection?: Selection<T> | undefined;
  vide: Vide;
  /** When there is nothing because of what was asked for. */
  videFiltre?: Vide;
  /** Whether filters hold rows back; the search is known. */
  filtree?: boolean;
  pied?: ReactNode;
}

/** The page of a list: its title, what narrows it down, its rows, and the windows in which they are made and changed. */
export function PageDeListe<T extends { id: string }, D, C extends string>(props: Props<T, D, C>) {
  const { titre, etat, requete, indice, cartes = false, creation = false, filtree = false } = props;
  const { colonnes: boutons, fenetres, ...ouvrir } = useFenetres<T>(props);
  const bouton = useCreation(creation, () => ouvrir.creer());
  const donnees = requete.data ?? requete.previousData;
  const page = donnees && props.lire(donnees);
  const colonnes = [...props.colonnes, ...boutons];
  const restreinte = filtree || etat.recherche !== '';
  const { action = () => (restreinte ? undefined : bouton), ...vide } = (restreinte && props.videFiltre) || props.vide;
  return (
    <>
      <EnTeteDeListe {...props} bouton={bouton} />
      {props.avant?.(ouvrir)}
      {indice !== undefined && (
        <BarreDeListe etat={etat} colonnes={colonnes} indice={indice} cartes={cartes}>
          {props.filtres}
        </BarreDeListe>
      )}
      {props.children}
      <Liste
        legende={titre}
        colonnes={colonnes}
        etat={etat}
        items={page?.items}
        // What follows a place has no numbers.
        pagination={etat.apres === null ? page?.pagination : undefined}
        cleDe={({ id }) => id}
        lienDe={props.lienDe}
        carte={props.carte}
        hauteurLigne={props.hauteurLigne}
        selection={props.selection}
        // What is checked behind the rows that are shown takes nothing from them.
        chargement={requete.loading && requete.data === undefined}
        erreur={requete.error}
        reessayer={() => void requete.refetch()}
        vide={{ ...vide, action: action(bouton) }}
      />
      {props.pied}
      {fenetres}
    </>
  );
}
