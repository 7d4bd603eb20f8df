'use client';

import { Exporter } from '@/domaine/exportation/Exporter';
import { useExporterInterventionsMutation } from '@/domaine/exportation/operations.generated';
import type { InterventionsQueryVariables } from '../operations.generated';

/** All the rows that the list would show, page after page. */
export function ExporterInterventions({
  variables,
}: {
  variables: Pick<InterventionsQueryVariables, 'filtre' | 'tri'>;
}) {
  const [exporter] = useExporterInterventionsMutation();
  const { filtre = null, tri = null } = variables;
  return (
    <Exporter
      fonction="exporterInterventions"
      demander={async (langue) =>
        (await exporter({ variables: { input: { filtre, tri, langue } } })).data?.exporterInterventions.exportation
      }
    />
  );
}
