'use client';

import { Stack } from '@mantine/core';
import { Avertissements } from '../Avertissements';
import type { OffreEntiereFragment } from '../operations.generated';
import { TableTermes } from './TableTermes';

/** What is prepared beside what is sold: old and new prices, and those that surprise. */
export function Apercu({ offre: { versionPreparee, versionActive } }: { offre: OffreEntiereFragment }) {
  if (versionPreparee === null) return null;
  return (
    <Stack gap="sm">
      <Avertissements avertissements={versionPreparee.avertissements} />
      <TableTermes version={versionPreparee} avant={versionActive} />
    </Stack>
  );
}
