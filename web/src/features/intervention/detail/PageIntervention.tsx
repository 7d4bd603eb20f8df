'use client';

import { Box, Group } from '@mantine/core';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import type { ReactNode } from 'react';
import { Introuvable } from '@/components/etats/Introuvable';
import { useFrequence } from '@/lib/direct';
import { useRetourSurLaPage } from '@/lib/useRetourSurLaPage';
import { useRetours } from '@/lib/useRetours';
import { AvisDuClient } from '../avis/AvisDuClient';
import { DeplacementDemande } from '../deplacement/DeplacementDemande';
import { DeplacementDuClient } from '../deplacement/DeplacementDuClient';
import { Echec } from '../Echec';
import { Fil } from '../fil/Fil';
import { CLES } from '../mouvements/cles';
import { Mouvements } from '../mouvements/Mouvements';
import { useVoirInterventionQuery } from '../operations.generated';
import { Pieces } from '../pieces/Pieces';
import { useRegard } from '../useRegard';
import { Contestation } from './Contestation';
import styles from './Detail.module.css';
import { EnTeteIntervention } from './EnTeteIntervention';
import { Faits } from './Faits';
import { OuvrirSuite } from './OuvrirSuite';
import { Recit } from './Recit';
import { Squelette } from './Squelette';
import { SuiteDuClient } from './SuiteDuClient';

const FREQUENCE_MS = 45_000;

interface Props {
  reference: string;
  /** Stands on the page once the intervention is on it. */
  quandLue: ReactNode;
}

/** The same page for everybody whom the intervention concerns; what each may do comes from the API. */
export function PageIntervention({ reference, quandLue }: Props) {
  const { coordonnees, personnel } = useRegard();
  const { lire } = useRetours();
  const [mouvement, setMouvement] = useQueryState('mouvement', parseAsStringLiteral(CLES));
  const { data, error, refetch } = useVoirInterventionQuery({
    variables: { reference, coordonnees },
    pollInterval: useFrequence(FREQUENCE_MS),
    skipPollAttempt: () => document.hidden,
  });
  useRetourSurLaPage(() => void refetch().catch(() => undefined));
  const intervention = data?.voirIntervention;
  if (error && lire(error).code === 'NOT_FOUND') return <Introuvable />;
  if (intervention === undefined) {
    return error ? <Echec erreur={error} reessayer={() => void refetch()} /> : <Squelette reference={reference} />;
  }
  return (
    <div className={styles.page}>
      {quandLue}
      <EnTeteIntervention intervention={intervention} />
      {!personnel && <SuiteDuClient intervention={intervention} />}
      {personnel ? (
        <DeplacementDemande intervention={intervention} />
      ) : (
        <DeplacementDuClient intervention={intervention} />
      )}
      {!personnel && <AvisDuClient intervention={intervention} />}
      <Group gap="xs" visibleFrom="sm" mb="md" className="sans-impression">
        <Mouvements
          intervention={intervention}
          dePage
          ouvert={mouvement ?? undefined}
          surFin={() => void setMouvement(null)}
        />
        <Contestation intervention={intervention} />
        <OuvrirSuite intervention={intervention} />
      </Group>
      <div className={styles.colonnes}>
        <div className={styles.recit}>
          <Recit intervention={intervention} />
          <Pieces intervention={intervention} />
          <Fil intervention={intervention} />
        </div>
        <Faits intervention={intervention} />
      </div>
      <Box hiddenFrom="sm" className={styles.barre}>
        <Mouvements intervention={intervention} disposition="barre" />
        <Contestation intervention={intervention} large />
        <OuvrirSuite intervention={intervention} large />
      </Box>
    </div>
  );
}
