'use client';

import { useMoi } from '@/lib/session/MoiContexte';
import { DuClient } from './DuClient';
import { DuStandard } from './DuStandard';

/** Those that wait, for whoever answers them; one's own for a client. */
export function Demandes() {
  const { peut } = useMoi();
  return peut('refuserDemande') ? <DuStandard /> : <DuClient />;
}
