'use client';

import { type ReactNode, useState } from 'react';
import { type ChampEnConflit, type Choix, Conflit } from '@/components/Conflit/Conflit';
import { champsEnConflit, fusionner } from '@/components/Conflit/champsEnConflit';
import { useRetours } from '@/lib/useRetours';

interface Options<V extends Record<string, unknown>> {
  /** What the form began with. */
  depart: V;
  version: number;
  libelles: Record<keyof V & string, string>;
  afficher?: (nom: keyof V & string, valeur: V[keyof V]) => string;
  /** The current row, as the API sends it with its refusal, in the form's own fields. */
  lireActuel: (actuel: Record<string, unknown>) => V;
  enregistrer: (valeurs: V, version: number) => Promise<void>;
}
interface EnConflit<V> {
  champs: ChampEnConflit[];
  mienne: V;
  actuelle: V;
  version: number;
}

/**
 * Saves a row of a list. When somebody changed it meanwhile, what does not collide is merged and saved; what does is
 * asked, field by field. Other refusals go to the form.
 */
export function useEnregistrement<V extends Record<string, unknown>>(options: Options<V>) {
  const { depart, version, libelles, afficher, lireActuel, enregistrer } = options;
  const { lire, signaler } = useRetours();
  const [conflit, setConflit] = useState<EnConflit<V> | null>(null);

  async function tenter(valeurs: V, contre: number): Promise<void> {
    try {
      await enregistrer(valeurs, contre);
    } catch (erreur) {
      const actuel = ligneActuelle(lire(erreur).extensions);
      if (actuel === null) throw erreur;
      const actuelle = lireActuel(actuel);
      const comparaison = { depart, mienne: valeurs, actuelle };
      const champs = champsEnConflit({ ...comparaison, libelles, ...(afficher && { afficher }) });
      if (champs.length === 0) await tenter(fusionner(comparaison, {}), actuel.version);
      else setConflit({ champs, mienne: valeurs, actuelle, version: actuel.version });
    }
  }

  function trancher(choix: Record<string, Choix>): void {
    if (conflit === null) return;
    setConflit(null);
    const { mienne, actuelle } = conflit;
    tenter(fusionner({ depart, mienne, actuelle }, choix), conflit.version).catch(signaler);
  }

  const fenetre: ReactNode = conflit && (
    <Conflit champs={conflit.champs} surChoix={trancher} surAnnulation={() => setConflit(null)} />
  );
  return { enregistrer: (valeurs: V) => tenter(valeurs, version), fenetre };
}

function ligneActuelle({ actuel }: Record<string, unknown>): (Record<string, unknown> & { version: number }) | null {
  if (typeof actuel !== 'object' || actuel === null || !('version' in actuel)) return null;
  return typeof actuel.version === 'number' ? (actuel as Record<string, unknown> & { version: number }) : null;
}
