'use client';

import { Exporter } from '@/domaine/exportation/Exporter';
import { type SouscriptionFiltre, useExporterSouscriptionsMutation } from '@/domaine/exportation/operations.generated';

/** All the rows that the list would show, page after page. */
export function ExporterSouscriptions({ filtre }: { filtre: SouscriptionFiltre }) {
  const [exporter] = useExporterSouscriptionsMutation();
  return (
    <Exporter
      fonction="exporterSouscriptions"
      demander={async (langue) =>
        (await exporter({ variables: { input: { filtre, langue } } })).data?.exporterSouscriptions.exportation
      }
    />
  );
}
