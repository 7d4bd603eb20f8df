'use client';

import { useEffect, useRef, useState } from 'react';
import { useRelirePieces } from './useRelirePieces';

/** What has arrived is shown at once, also where nobody is told live. Answers how many have since the page is there. */
export function useArrivees(interventionId: string, arrives: number): number {
  const [avant] = useState(arrives);
  const vus = useRef(arrives);
  const relire = useRelirePieces(interventionId);
  useEffect(() => {
    if (arrives === vus.current) return;
    vus.current = arrives;
    void relire();
  }, [arrives, relire]);
  return arrives - avant;
}
