'use client';

import { useEffect } from 'react';
import { useClient } from '@/lib/apollo/useClient';
import { useMoi } from '@/lib/session/MoiContexte';
import { directPossible } from './onglets';
import { suivre } from './suivre';

/** Draws nothing: has what is on the screen follow what others do, from a moment after the page came. */
export function SuiviDirect() {
  const client = useClient();
  const { id } = useMoi().compte;
  useEffect(() => (directPossible() ? suivre(client, id) : undefined), [client, id]);
  return null;
}
