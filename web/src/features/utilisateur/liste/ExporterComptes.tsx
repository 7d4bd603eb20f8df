'use client';

import { Exporter } from '@/domaine/exportation/Exporter';
import { type UtilisateurFiltre, useExporterComptesMutation } from '@/domaine/exportation/operations.generated';

/** All the rows that the list would show, page after page. */
export function ExporterComptes({ filtre }: { filtre: UtilisateurFiltre }) {
  const [exporter] = useExporterComptesMutation();
  return (
    <Exporter
      fonction="exporterComptes"
      demander={async (langue) =>
        (await exporter({ variables: { input: { filtre, langue } } })).data?.exporterComptes.exportation
      }
    />
  );
}
