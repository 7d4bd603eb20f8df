'use client';

import { Anchor, Paper, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { useInterventionsQuery } from '../operations.generated';
import { StatutPastille } from '../StatutPastille';
import { useRegard } from '../useRegard';
import styles from './Creation.module.css';

const OUVERTES = ['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE'] as const;
const MONTREES = 5;

/** What this client has open already, among what the reader may see: perhaps they call about it again. */
export function DejaOuvertes({ clientId }: { clientId: string }) {
  const t = useTranslations('intervention.creation');
  const { coordonnees } = useRegard();
  const { data } = useInterventionsQuery({
    variables: { filtre: { clientId, etapes: [...OUVERTES] }, perPage: MONTREES, coordonnees },
  });
  const page = data?.consulterIntervention;
  if (page === undefined || page.items.length === 0) return null;
  return (
    <Paper component="aside" p="md" aria-labelledby="deja-titre">
      <Title order={2} size="h4" id="deja-titre">
        {t('dejaOuvertes', { nombre: page.pagination.totalItems })}
      </Title>
      <ul className={styles.deja}>
        {page.items.map(({ id, reference, titre, statut }) => (
          <li key={id}>
            <Anchor component={Lien} href={`/interventions/${reference}`} target="_blank">
              {reference}
            </Anchor>
            <span>{titre}</span>
            <StatutPastille statut={statut} />
          </li>
        ))}
      </ul>
    </Paper>
  );
}
