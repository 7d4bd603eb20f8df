'use client';

import { Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { NumerosTest } from '@/domaine/numero-test/NumerosTest';
import type { OffreEntiereFragment } from '../operations.generated';
import { Apercu } from './Apercu';

interface Props {
  offre: OffreEntiereFragment;
  version: NonNullable<OffreEntiereFragment['versionPreparee']>;
}

/** The numbers that see and subscribe this version before its activation, and what came of it. */
export function Tests({ offre, version }: Props) {
  const t = useTranslations('offre.tests');
  // One more number takes a validated version back to its tests.
  const avertissement = version.statut === 'VALIDEE' ? t('validee', { numero: version.numero }) : undefined;
  if (version.numerosTest === null) return null;
  return (
    <Stack component="section" gap="xs" aria-label={t('titre')}>
      <Text component="h2" fz="h2" fw={650}>
        {t('titre')}
      </Text>
      <NumerosTest
        cible={{ offreId: offre.id }}
        essais={version.numerosTest}
        avertissement={avertissement}
        apercu={<Apercu offre={offre} />}
      />
    </Stack>
  );
}
