'use client';

import { type RefObject, useEffect, useState } from 'react';
import { nombreDOublis } from '@/lib/apollo/oublis';
import { usePremiere } from '@/lib/apollo/usePremiere';
import { useFrequence } from '@/lib/direct';
import { useRetourSurLaPage } from '@/lib/useRetourSurLaPage';
import type { NonLuesPremiere } from './nonLues';
import { NombreNonLuesDocument, useNombreNonLuesQuery } from './operations.generated';

const FREQUENCE_MS = 60_000;

interface Props {
  premiere: NonLuesPremiere;
  /** How many had been given up when that came. */
  oublis: number;
  surLecture: (nonLues: number) => void;
  /** Where it says how to count anew at once. */
  compter: RefObject<(() => void) | null>;
}

/** Draws nothing: keeps the bell's number as it is now, from a moment after the page came. */
export function SuiviNonLues({ premiere, oublis, surLecture, compter }: Props) {
  // Marked as read in the moment before: what came with the page counts too many.
  const [encore] = useState(() => (nombreDOublis() === oublis ? premiere : undefined));
  const { data, refetch } = useNombreNonLuesQuery({
    ...usePremiere(NombreNonLuesDocument, encore, {}),
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
