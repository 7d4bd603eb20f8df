'use client';

import { Exporter } from '@/domaine/exportation/Exporter';
import { type TraceFiltre, useExporterTracesMutation } from '@/domaine/exportation/operations.generated';

/** All the rows that the list would show, page after page. */
export function ExporterTraces({ filtre }: { filtre: TraceFiltre }) {
  const [exporter] = useExporterTracesMutation();
  return (
    <Exporter
      fonction="exporterTraces"
      demander={async (langue) =>
        (await exporter({ variables: { input: { filtre, langue } } })).data?.exporterTraces.exportation
      }
    />
  );
}
