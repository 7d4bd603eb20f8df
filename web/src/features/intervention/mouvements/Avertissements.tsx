'use client';

import { Alert, List } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { instantDeParis } from '@/lib/dates';
import { fauteDuMoment } from '@/lib/moment';
import { useMoi } from '@/lib/session/MoiContexte';
import { useExaminerCreneauQuery } from '../operations.generated';

const ATTENTE_MS = 300;

interface Props {
  interventionId: string;
  /** As the form holds them: any of them may be half typed. */
  intervenantId: string;
  debut: string;
  dureeMinutes: string;
}

/** What is awkward about a slot, said while it can still be another; it refuses nothing. */
export function Avertissements(props: Props) {
  const t = useTranslations('intervention.avertissements');
  const locale = useLocale();
  const { peut } = useMoi();
  const [saisi] = useDebouncedValue(JSON.stringify(props), ATTENTE_MS);
  const { interventionId, intervenantId, debut, dureeMinutes } = JSON.parse(saisi) as Props;
  const minutes = Number(dureeMinutes);
  const lisible = debut !== '' && fauteDuMoment(debut) === null && Number.isInteger(minutes) && minutes >= 5;
  const { data } = useExaminerCreneauQuery({
    variables: {
      input: { interventionId, intervenantId, debut: lisible ? instantDeParis(debut) : '', dureeMinutes: minutes },
    },
    fetchPolicy: 'network-only',
    skip: !peut('examinerCreneau') || intervenantId === '' || !lisible || minutes > 24 * 60,
  });
  const avertissements = saisi === JSON.stringify(props) ? (data?.examinerCreneau ?? []) : [];
  return (
    <div role="status">
      {avertissements.length > 0 && (
        <Alert color="orange" icon={<IconAlertTriangle size={18} aria-hidden />} title={t('titre')}>
          <List size="sm">
            {avertissements.map((un) => (
              <List.Item key={un.fr}>{un[locale]}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </div>
  );
}
