'use client';

import { Stack } from '@mantine/core';
import { useState } from 'react';
import { EtapeFichier } from '@/components/importation/EtapeFichier';
import type { FichierLu } from '@/components/importation/lecture';
import { ColonnesAttendues } from './ColonnesAttendues';
import { EtapeExecution } from './EtapeExecution';

/** A tariff catalogue: its columns are known, so there is nothing to set; it is tried, then imported. */
export function ImportationOffres() {
  const [lu, setLu] = useState<FichierLu | null>(null);
  return (
    <Stack maw={1100}>
      <EtapeFichier lu={lu} choisir={setLu}>
        <ColonnesAttendues />
      </EtapeFichier>
      {lu !== null && <EtapeExecution lu={lu} />}
    </Stack>
  );
}
