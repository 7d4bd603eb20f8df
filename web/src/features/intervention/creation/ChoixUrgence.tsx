'use client';

import { Group, Radio, Skeleton, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type Control, Controller } from 'react-hook-form';
import { Pastille } from '@/components/Pastille';
import { useTexte } from '@/lib/useTexte';
import { useStatutsEtUrgencesQuery } from '../operations.generated';
import { useMoments } from '../useMoments';
import styles from './Creation.module.css';
import type { ValeursCreation } from './schema';

const HEURE_MS = 3_600_000;

/** Every degree at once, with its delay; below, the due date that follows from the one chosen. */
export function ChoixUrgence({ control, libelle }: { control: Control<ValeursCreation>; libelle: string }) {
  const t = useTranslations('intervention.creation');
  const texte = useTexte();
  const { date, ecart } = useMoments();
  const { data } = useStatutsEtUrgencesQuery();
  const urgences = [...(data?.consulterDegreUrgence.items ?? [])].sort((a, b) => a.niveau - b.niveau);
  return (
    <Controller
      control={control}
      name="urgenceId"
      render={({ field, fieldState }) => {
        const choisie = urgences.find(({ id }) => id === field.value);
        const echeance = choisie && new Date(Date.now() + choisie.delaiHeures * HEURE_MS).toISOString();
        return (
          <>
            <Radio.Group
              label={libelle}
              withAsterisk
              value={field.value}
              onChange={field.onChange}
              error={fieldState.error?.message}
            >
              <Group gap="xs" mt={4}>
                {data === undefined && <Skeleton height={38} width={420} />}
                {urgences.map((urgence, rang) => (
                  <Radio
                    key={urgence.id}
                    value={urgence.id}
                    id={rang === 0 ? 'champ-urgenceId' : undefined}
                    size="xs"
                    classNames={{ root: styles.urgence, body: styles.urgenceCorps }}
                    label={
                      <>
                        <Pastille couleur={urgence.couleur}>{texte(urgence.libelle)}</Pastille>
                        <Text span c="dimmed" size="xs">
                          {t('delai', { heures: urgence.delaiHeures })}
                        </Text>
                      </>
                    }
                  />
                ))}
              </Group>
            </Radio.Group>
            <Text mt={6} mih={20} c="dimmed" aria-live="polite">
              {echeance !== undefined && t('echeance', { date: date(echeance), ecart: ecart(echeance) })}
            </Text>
          </>
        );
      }}
    />
  );
}
