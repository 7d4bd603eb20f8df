'use client';

import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCalendarPlus, IconCircleCheck } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Lien } from '@/components/Lien';
import { nomDe } from '@/lib/nomDe';
import type { OuverteFragment } from '../operations.generated';
import { useMoments } from '../useMoments';

export type InterventionCreee = OuverteFragment;

interface Props {
  intervention: InterventionCreee;
  encore: () => void;
}

/** The reference to read out on the phone, and the next step while the customer is still there. */
export function Creee({ intervention, encore }: Props) {
  const t = useTranslations('intervention.creation');
  const { creneau, date } = useMoments();
  const { reference, titre, echeance, etape, intervenant, transitionsPossibles } = intervention;
  const quand = etape === 'PLANIFIEE' ? (creneau(intervention) ?? null) : null;
  const planifiable =
    quand === null && transitionsPossibles.some(({ fonction }) => fonction === 'planifierIntervention');
  // The customer is still on the phone: Enter goes on. A link has no autofocus of its own.
  const suite = useRef<HTMLAnchorElement>(null);
  useEffect(() => suite.current?.focus(), []);
  const page = `/interventions/${reference}`;
  return (
    <Paper p="xl" maw={640} mx="auto" mt="xl">
      <Stack align="center" gap="sm" ta="center">
        <IconCircleCheck size={44} stroke={1.4} color="var(--mantine-primary-color-filled)" aria-hidden />
        <div role="status">
          <Title order={1}>{t('creee', { reference })}</Title>
        </div>
        <Text>{titre}</Text>
        {quand !== null && (
          <Text fw={600}>
            {t('planifieePour', { creneau: quand, nom: intervenant === null ? '' : nomDe(intervenant) })}
          </Text>
        )}
        {echeance !== null && <Text c="dimmed">{t('pourLe', { date: date(echeance) })}</Text>}
        <Group justify="center" gap="xs" mt="sm">
          {planifiable && (
            <Button
              component={Lien}
              href={`${page}?mouvement=planifier`}
              leftSection={<IconCalendarPlus size={18} aria-hidden />}
              ref={suite}
            >
              {t('planifier')}
            </Button>
          )}
          <Button
            component={Lien}
            href={page}
            variant={planifiable ? 'default' : 'filled'}
            ref={planifiable ? undefined : suite}
          >
            {t('voir')}
          </Button>
          <Button variant="default" onClick={encore}>
            {t('autre')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
