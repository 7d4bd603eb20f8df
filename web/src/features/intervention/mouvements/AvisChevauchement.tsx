'use client';

import { Alert, Stack, Text } from '@mantine/core';
import { IconCalendarX } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Lien } from '@/components/Lien';
import { formaterCreneau } from '@/domaine/intervention/dates';
import type { ErreurLue } from '@/lib/erreurs';

interface Chevauchement {
  reference: string;
  titre: string;
  debutPlanifie: string;
  finPlanifiee: string;
}

/** What stands against a slot: another visit, or an absence, in the API's words. */
export type Empechement = { visite: Chevauchement } | { absence: string };

/** What is in the way, as the CONFLICT of planifierIntervention carries it; null for any other refusal. */
export function empechementDe({ message, extensions }: ErreurLue): Empechement | null {
  const actuel = extensions.actuel as
    | Partial<Chevauchement & { version: number; type: string; fin: string }>
    | undefined;
  if (actuel === undefined || actuel.version !== undefined) return null;
  if (actuel.debutPlanifie !== undefined) return { visite: actuel as Chevauchement };
  return actuel.type !== undefined && actuel.fin !== undefined ? { absence: message } : null;
}

/** The intervenant can't come then: why, and the ways out. */
export function AvisChevauchement({ empechement, children }: { empechement: Empechement; children: ReactNode }) {
  const t = useTranslations('intervention.chevauchement');
  const pris = 'visite' in empechement;
  return (
    <Alert
      role="alert"
      color="orange"
      icon={<IconCalendarX size={18} aria-hidden />}
      title={t(pris ? 'titre' : 'absent')}
    >
      <Stack gap="sm">
        {pris ? <Prise visite={empechement.visite} /> : <Text>{empechement.absence}</Text>}
        <Text>{t('issue')}</Text>
        {children}
      </Stack>
    </Alert>
  );
}

function Prise({ visite: { reference, titre, debutPlanifie, finPlanifiee } }: { visite: Chevauchement }) {
  const locale = useLocale();
  return (
    <Text>
      <Lien href={`/interventions/${reference}`} target="_blank" style={{ color: 'inherit', fontWeight: 600 }}>
        {reference}
      </Lien>
      {` « ${titre} », ${formaterCreneau(debutPlanifie, finPlanifiee, locale)}`}
    </Text>
  );
}
