'use client';

import { Anchor, Text } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
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
  const telephone = page?.items[0]?.client.telephone;
  if (page === undefined || page.items.length === 0) return null;
  return (
    <div className={styles.deja}>
      <Text fw={600}>{t('dejaOuvertes', { nombre: page.pagination.totalItems })}</Text>
      {telephone && <Text c="dimmed">{telephone}</Text>}
      <ul>
        {page.items.map(({ id, reference, titre, statut }) => (
          <li key={id}>
            <Anchor component={Link} href={`/interventions/${reference}`} target="_blank">
              {reference}
            </Anchor>
            <span>{titre}</span>
            <StatutPastille statut={statut} />
          </li>
        ))}
      </ul>
    </div>
  );
}
