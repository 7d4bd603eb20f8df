'use client';

import { useState } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type * as z from 'zod/mini';
import { type ChampEnConflit, type Choix, Conflit } from '@/components/Conflit/Conflit';
import { champsEnConflit, fusionner } from '@/components/Conflit/champsEnConflit';
import { type Base, type Formulaire, useFormulaire } from '@/components/formulaire/useFormulaire';
import { useClient } from '@/lib/apollo/useClient';
import { differences } from '@/lib/egaux';
import { useRetours } from '@/lib/useRetours';

export interface Ligne {
  id: string;
  version: number;
}

export interface OptionsEdition<V extends FieldValues, E extends object, A extends object> {
  /** Null: a new one. */
  ligne: Ligne | null;
  schema: z.ZodMiniType<V, V>;
  /** What the form begins with. */
  depart: DefaultValues<V> & V;
  /** The name of its draft: what it is, and which. */
  brouillon: string;
  libelles: Record<keyof V & string, string>;
  afficher?: (nom: keyof V & string, valeur: V[keyof V]) => string;
  /**
   * The current row, as the API sends it with its refusal, in the form's own fields. Without it a conflict is said.
   * Its type is what the caller knows of that row: a refusal has no schema.
   */
  lireActuel?: (actuel: A) => V;
  /** The form's values as the API takes them. */
  entree: (valeurs: V) => E;
  /** Of a new row. */
  creer?: (entree: E, valeurs: V) => Promise<void>;
  /** Of a row that exists: what was changed, and nothing else. */
  modifier: (changements: Ligne & Partial<E>, valeurs: V) => Promise<void>;
  fermer: () => void;
}
interface EnConflit<V> {
  champs: ChampEnConflit[];
  depart: V;
  mienne: V;
  actuelle: V;
  version: number;
}

/**
 * The form of a row, made or changed: only what was changed is sent. When somebody changed the row meanwhile, what does
 * not collide is merged and saved; what does is asked, field by field. Other refusals are shown in the form.
 */
export function useEdition<V extends FieldValues, E extends object, A extends object = Record<string, unknown>>(
  options: OptionsEdition<V, E, A>,
): Formulaire<V> {
  const { ligne, libelles, afficher, lireActuel, entree, creer, modifier, fermer } = options;
  const { lire } = useRetours();
  const client = useClient();
  const [conflit, setConflit] = useState<EnConflit<V> | null>(null);

  async function envoyer(valeurs: V, base: Base<V>): Promise<boolean> {
    if (ligne === null) {
      await creer?.(entree(valeurs), valeurs);
      return true;
    }
    const changes = differences(entree(base.valeurs), entree(valeurs));
    try {
      // The same said in other words ("2,50" for "2,5") is no change either.
      if (Object.keys(changes).length > 0) await modifier({ ...changes, id: ligne.id, version: base.version }, valeurs);
      else fermer();
      return true;
    } catch (erreur) {
      const actuel = lireActuel === undefined ? null : ligneActuelle<A>(lire(erreur).extensions);
      if (actuel === null || lireActuel === undefined) throw erreur;
      return reprendre(valeurs, base, { version: actuel.version, valeurs: lireActuel(actuel) });
    }
  }

  async function reprendre(mienne: V, { valeurs: depart }: Base<V>, { version, valeurs: actuelle }: Base<V>) {
    const comparaison = { depart, mienne, actuelle };
    const champs = champsEnConflit({ ...comparaison, libelles, ...(afficher && { afficher }) });
    if (champs.length > 0) {
      setConflit({ ...comparaison, champs, version });
      return false;
    }
    const fusion = fusionner(comparaison, {});
    formulaire.rebaser({ version, valeurs: actuelle }, fusion);
    return envoyer(fusion, { version, valeurs: actuelle });
  }

  function trancher(choix: Record<string, Choix>): void {
    if (conflit === null) return;
    setConflit(null);
    const { version, ...comparaison } = conflit;
    formulaire.rebaser({ version, valeurs: comparaison.actuelle }, fusionner(comparaison, choix));
    // The page still shows the row as it was.
    void client.refetchQueries({ include: 'active' });
    void formulaire.soumettre();
  }

  const formulaire = useFormulaire<V>({
    schema: options.schema,
    valeurs: options.depart,
    brouillon: options.brouillon,
    modification: ligne === null ? undefined : { version: ligne.version, rien: fermer },
    envoyer,
  });
  const fenetre = conflit && (
    <Conflit champs={conflit.champs} surChoix={trancher} surAnnulation={() => setConflit(null)} />
  );
  return { ...formulaire, fenetre };
}

function ligneActuelle<A extends object>({ actuel }: Record<string, unknown>): (A & { version: number }) | null {
  if (typeof actuel !== 'object' || actuel === null || !('version' in actuel)) return null;
  return typeof actuel.version === 'number' ? (actuel as A & { version: number }) : null;
}
