'use client';

import { type RefObject, useEffect } from 'react';
import { usePremiere } from '@/lib/apollo/usePremiere';
import { useFrequence } from '@/lib/direct';
import { useRetourSurLaPage } from '@/lib/useRetourSurLaPage';
import type { NonLuesPremiere } from './nonLues';
import { NombreNonLuesDocument, useNombreNonLuesQuery } from './operations.generated';

const FREQUENCE_MS = 60_000;

interface Props {
  premiere: NonLuesPremiere;
  surLecture: (nonLues: number) => void;
  /** Where it says how to count anew at once. */
  compter: RefObject<(() => void) | null>;
}

/** Draws nothing: keeps the bell's number as it is now, from a moment after the page came. */
export function SuiviNonLues({ premiere, surLecture, compter }: Props) {
  const { data, refetch } = useNombreNonLuesQuery({
    ...usePremiere(NombreNonLuesDocument, premiere, {}),
    pollInterval: useFrequence(FREQUENCE_MS),
    skipPollAttempt: () => document.hidden,
  });
  const relire = () => void refetch().catch(() => undefined);
  useRetourSurLaPage(relire);
  useEffect(() => {
    compter.current = relire;
  });
  const nonLues = data?.consulterNotification.nonLues;
  useEffect(() => {
    if (nonLues !== undefined) surLecture(nonLues);
  }, [nonLues, surLecture]);
  return null;
}
