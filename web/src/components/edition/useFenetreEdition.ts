'use client';

import type { DefaultValues, FieldPath, FieldValues } from 'react-hook-form';
import { useRetours } from '@/lib/useRetours';
import { messageDe, type Reponse } from './reponse';
import { type Ligne, type OptionsEdition, useEdition } from './useEdition';

interface Options<T extends Ligne, V extends FieldValues, E extends object, A extends object>
  extends Omit<OptionsEdition<V, E, A>, 'ligne' | 'depart' | 'lireActuel' | 'creer' | 'modifier'> {
  /** Null: a new one. */
  ligne: T | null;
  /** What the form shows of a row, or of a new one. */
  valeursDe: (ligne: T | null) => DefaultValues<V> & V;
  /** Of the current row, where the API's refusal has it in other words than the list; null: a conflict is only said. */
  lireActuel?: ((actuel: A) => V) | null;
  /** What it answers closes the window, with the API's word that it worked; without an answer it stays. */
  creer?: (entree: E, valeurs: V) => Promise<Reponse | undefined>;
  modifier?: (changements: Ligne & Partial<E>, valeurs: V) => Promise<Reponse>;
}

/** `useEdition` for a window: what it saved is said, and closes it. `fenetre` is what `FenetreEdition` takes. */
export function useFenetreEdition<
  T extends Ligne,
  V extends FieldValues,
  E extends object,
  A extends object = Record<string, unknown>,
>(options: Options<T, V, E, A>) {
  const { ligne, valeursDe, lireActuel, creer, modifier, libelles, fermer, ...reste } = options;
  const { confirmer } = useRetours();

  async function terminer(travail: Promise<Reponse | undefined> | undefined): Promise<void> {
    const reponse = await travail;
    if (reponse === undefined) return;
    const message = messageDe(reponse);
    if (message) confirmer(message);
    fermer();
  }
  const relire: ((actuel: A & T) => V) | null = lireActuel === undefined ? valeursDe : lireActuel;
  const formulaire = useEdition<V, E, A & T>({
    ...reste,
    ...{ ligne, libelles, fermer },
    depart: valeursDe(ligne),
    ...(relire !== null && { lireActuel: relire }),
    creer: (entree, valeurs) => terminer(creer?.(entree, valeurs)),
    modifier: (changements, valeurs) => terminer(modifier?.(changements, valeurs)),
  });
  return {
    fenetre: { creation: ligne === null, formulaire, libelles, fermer },
    form: formulaire.form,
    /** Props of a native field: its place in the form, and its label. */
    champ: (nom: FieldPath<V> & keyof V) => ({ ...formulaire.lier(nom), label: libelles[nom] }),
  };
}
