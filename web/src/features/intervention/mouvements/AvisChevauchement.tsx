'use client';

import { Alert, Stack, Text } from '@mantine/core';
import { IconCalendarX } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Lien } from '@/components/Lien';
import { formaterCreneau } from '@/domaine/intervention/dates';
import type { ErreurLue } from '@/lib/erreurs';

export interface Chevauchement {
  reference: string;
  titre: string;
  debutPlanifie: string;
  finPlanifiee: string;
}

/** What is in the way, as the CONFLICT of planifierIntervention carries it; null for any other refusal. */
export function chevauchementDe({ extensions }: ErreurLue): Chevauchement | null {
  const actuel = extensions.actuel as Partial<Chevauchement & { version: number }> | undefined;
  if (actuel === undefined || actuel.version !== undefined || actuel.debutPlanifie === undefined) return null;
  return actuel as Chevauchement;
}

/** The intervenant is taken: by which intervention, when, and the way out for who has a reason. */
export function AvisChevauchement({ chevauchement, children }: { chevauchement: Chevauchement; children: ReactNode }) {
  const t = useTranslations('intervention.chevauchement');
  const locale = useLocale();
  const { reference, titre, debutPlanifie, finPlanifiee } = chevauchement;
  return (
    <Alert role="alert" color="orange" icon={<IconCalendarX size={18} aria-hidden />} title={t('titre')}>
      <Stack gap="sm">
        <Text>
          <Lien href={`/interventions/${reference}`} target="_blank" style={{ color: 'inherit', fontWeight: 600 }}>
            {reference}
          </Lien>
          {` « ${titre} », ${formaterCreneau(debutPlanifie, finPlanifiee, locale)}`}
        </Text>
        <Text>{t('issue')}</Text>
        {children}
      </Stack>
    </Alert>
  );
}
