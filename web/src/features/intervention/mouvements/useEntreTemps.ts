'use client';

import { useState } from 'react';
import { useClient } from '@/lib/apollo/useClient';
import type { ErreurLue } from '@/lib/erreurs';
import { nomDe } from '@/lib/nomDe';
import { VoirInterventionDocument, type VoirInterventionQuery } from '../operations.generated';
import { useRegard } from '../useRegard';

export interface EntreTemps {
  actuelle: VoirInterventionQuery['voirIntervention'];
  auteur: string | undefined;
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
