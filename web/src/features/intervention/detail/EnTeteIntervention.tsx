'use client';

import { Anchor, Group, Title } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { Retard } from '../Echeance';
import { useRetourALaListe } from '../retour';
import { StatutPastille } from '../StatutPastille';
import type { InterventionDetail } from '../types';
import { UrgencePastille } from '../UrgencePastille';
import { useMoments } from '../useMoments';
import { useRegard } from '../useRegard';
import { ActionsIntervention } from './ActionsIntervention';
import { ATraiter } from './ATraiter';
import styles from './Detail.module.css';
import { DUnCollegue } from './DUnCollegue';
import { Voisines } from './Voisines';

export function EnTeteIntervention({ intervention }: { intervention: InterventionDetail }) {
  const t = useTranslations('intervention.detail');
  const { lien, nom } = useRetourALaListe();
  const { retard } = useMoments();
  const { personnel } = useRegard();
  const { id, reference, titre, statut, urgence } = intervention;
  return (
    <header>
      <Group justify="space-between" wrap="nowrap" mb={6}>
        <Anchor component={Lien} href={lien} className={`${styles.retour} sans-impression`}>
          <IconChevronLeft size={16} aria-hidden />
          {nom ?? t('retour')}
        </Anchor>
        <Voisines reference={reference} />
      </Group>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="md">
        <div>
          <Title order={1} className={styles.titre} tabIndex={-1} data-foyer={id}>
            {titre}
          </Title>
          <div className={styles.etats}>
            <strong>{reference}</strong>
            <StatutPastille statut={statut} />
            <UrgencePastille urgence={urgence} />
            <Retard texte={retard(intervention)} />
          </div>
        </div>
        <ActionsIntervention intervention={intervention} />
      </Group>
      {personnel && <DUnCollegue intervention={intervention} />}
      {personnel && <ATraiter intervention={intervention} />}
    </header>
  );
}
