'use client';

import { useRef, useState } from 'react';
import { useClient } from '@/lib/apollo/useClient';
import { VerifierTracesDocument, type VerifierTracesQuery } from './operations.generated';

export type Verifiee = VerifierTracesQuery['verifierTraces'];
type Etat =
  | { phase: 'repos' }
  | { phase: 'enCours'; relus: number; total: number }
  | { phase: 'finie'; resultat: Verifiee }
  | { phase: 'erreur'; erreur: unknown };

/** The API answers within seconds and says where to go on: a chain of any length is walked call by call. */
export function useVerification() {
  const client = useClient();
  const [etat, setEtat] = useState<Etat>({ phase: 'repos' });
  const tour = useRef(0);

  async function verifier(teteConnue: string): Promise<void> {
    const sien = ++tour.current;
    const cumul = { nombre: 0, sceaux: 0, purgees: 0 };
    setEtat({ phase: 'enCours', relus: 0, total: 0 });
    try {
      for (let apres: number | null = 0; apres !== null; ) {
        const { data }: { data?: VerifierTracesQuery } = await client.query<VerifierTracesQuery>({
          query: VerifierTracesDocument,
          variables: { apres, teteConnue: teteConnue.trim() || null },
          fetchPolicy: 'no-cache',
        });
        if (sien !== tour.current || !data) return;
        const lue: Verifiee = data.verifierTraces;
        cumul.nombre += lue.nombre;
        cumul.sceaux += lue.sceaux;
        cumul.purgees += lue.purgees;
        if (lue.suite === null) setEtat({ phase: 'finie', resultat: { ...lue, ...cumul } });
        else setEtat({ phase: 'enCours', relus: cumul.sceaux, total: lue.sceauxTotal });
        apres = lue.suite;
      }
    } catch (erreur) {
      if (sien === tour.current) setEtat({ phase: 'erreur', erreur });
    }
  }

  function arreter(): void {
    tour.current += 1;
    setEtat({ phase: 'repos' });
  }
  return { etat, verifier, arreter };
}
