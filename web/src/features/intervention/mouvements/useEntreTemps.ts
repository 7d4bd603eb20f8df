'use client';

import { useState } from 'react';
import { useClient } from '@/lib/apollo/useClient';
import { auteurDe } from '@/lib/direct';
import type { ErreurLue } from '@/lib/erreurs';
import { nomDe } from '@/lib/nomDe';
import { VoirInterventionDocument, type VoirInterventionQuery } from '../operations.generated';
import type { InterventionMouvable } from '../types';
import { useRegard } from '../useRegard';

/** Of what others saved meanwhile: where the intervention stands, and who did it, where that is known. */
export interface Change {
  actuelle: Pick<InterventionMouvable, 'statut' | 'transitionsPossibles'>;
  auteur: string | undefined;
}
interface EntreTemps extends Change {
  actuelle: VoirInterventionQuery['voirIntervention'];
}

/**
 * Others save while one writes, and the page behind the dialog shows it already: it is told at once. What is sent is
 * still of the version that one began from: the API refuses it, and what is to be chosen is asked then.
 */
export function changeEnDirect(depart: InterventionMouvable, courante: InterventionMouvable): Change | null {
  return courante.version === depart.version ? null : { actuelle: courante, auteur: auteurDe(depart.id) };
}

/** A CONFLICT of versions carries the current row; that of an overlap carries the intervention in the way. */
export function versionDepassee({ code, extensions }: ErreurLue): boolean {
  const actuel = extensions.actuel;
  return code === 'CONFLICT' && typeof actuel === 'object' && actuel !== null && 'version' in actuel;
}

/** Somebody saved first: fetches the row as it is now, for the page and for the form, with who changed it. */
export function useEntreTemps(reference: string) {
  const client = useClient();
  const { coordonnees, moiId } = useRegard();
  const [entreTemps, setEntreTemps] = useState<EntreTemps | null>(null);
  async function constater(): Promise<EntreTemps | null> {
    const { data } = await client.query<VoirInterventionQuery>({
      query: VoirInterventionDocument,
      variables: { reference, coordonnees },
      fetchPolicy: 'network-only',
    });
    if (!data) return null;
    const actuelle = data.voirIntervention;
    const auteur = actuelle.historique[0]?.auteur;
    const vu = { actuelle, auteur: auteur && auteur.id !== moiId ? nomDe(auteur) : undefined };
    setEntreTemps(vu);
    return vu;
  }
  return { entreTemps, constater };
}
