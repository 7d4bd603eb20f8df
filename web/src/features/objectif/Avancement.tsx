'use client';

import { Group, Text } from '@mantine/core';
import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClockExclamation,
  IconTrendingDown,
  IconTrendingUp,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import styles from './Avancement.module.css';
import { etatDe } from './etat';
import type { ObjectifDeListeFragment } from './operations.generated';
import { useMots } from './useMots';

const SIGNES = {
  atteint: IconCircleCheck,
  abandonne: IconCircleX,
  aCommencer: IconCircleDashed,
  retard: IconClockExclamation,
  rythme: IconTrendingUp,
  derriere: IconTrendingDown,
};

/** How far, where steady progress would be, and what that means: in words and by a sign, never by a colour alone. */
export function Avancement({ objectif }: { objectif: ObjectifDeListeFragment }) {
  const t = useTranslations('objectif');
  const { part } = useMots();
  const { titre, progression, avancementAttendu, statut } = objectif;
  const etat = etatDe(objectif);
  const Signe = SIGNES[etat];
  const attendu = statut === 'EN_COURS' ? part(avancementAttendu) : undefined;
  const lecture = { part: part(progression), etat: t(`etats.${etat}`) };
  return (
    <div className={styles.avancement}>
      <Group justify="space-between" gap="xs" wrap="nowrap" mb={4}>
        <Text fw={600}>{part(progression)}</Text>
        {attendu !== undefined && (
          <Text size="xs" c="dimmed">
            {t('avancement.attendu', { part: attendu })}
          </Text>
        )}
      </Group>
      <div
        role="progressbar"
        aria-label={titre}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(progression * 100)}
        aria-valuetext={
          attendu === undefined
            ? t('avancement.lecture', lecture)
            : t('avancement.lectureAttendu', { ...lecture, attendu })
        }
        className={styles.piste}
      >
        <div className={styles.plein} data-etat={etat} style={{ width: `${progression * 100}%` }} />
        {attendu !== undefined && <div className={styles.attendu} style={{ left: `${avancementAttendu * 100}%` }} />}
      </div>
      <Group gap={4} wrap="nowrap" mt={4} c={etat === 'retard' ? 'var(--mantine-color-error)' : 'dimmed'}>
        <Signe size={15} aria-hidden style={{ flex: 'none' }} />
        <Text size="xs" fw={600} c="inherit">
          {t(`etats.${etat}`)}
        </Text>
      </Group>
    </div>
  );
}
