'use client';

import { relire } from '@/lib/apollo/relire';
import { useRetours } from '@/lib/useRetours';
import { FONCTIONS_LUES } from './lues';
import {
  type MarquerNotificationsLuesMutationVariables,
  useMarquerNotificationsLuesMutation,
} from './operations.generated';

type Lesquelles = MarquerNotificationsLuesMutationVariables['input'];

/** Marks one's own as read; the bell and the lists follow. What is not marked stays unread, and is told. */
export function useMarquer(): (lesquelles: Lesquelles) => Promise<void> {
  const { signaler } = useRetours();
  const [marquer] = useMarquerNotificationsLuesMutation(relire(...FONCTIONS_LUES));
  return (input) => marquer({ variables: { input } }).then(() => undefined, signaler);
}
