'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useDates } from '@/lib/useDates';
import { useNom } from '@/lib/useNom';
import type { UnProgrammeFragment } from './operations.generated';

/** « Plateforme : API », one line an application. */
export function RolesEnBref({ roles }: { roles: UnProgrammeFragment['roles'] }) {
  const t = useTranslations('programme');
  const nomme = useNom();
  const { dernierJour } = useDates();
  if (roles.length === 0) return <Text c="dimmed">{t('sansRole')}</Text>;
  return roles.map(({ application, role, dateFin }) => (
    <Text key={application.id}>
      <Text span c="dimmed">
        {t('roleDe', { application: nomme(application) })}
      </Text>
      {nomme(role)}
      {dateFin !== null && (
        <Text span c="dimmed">
          {` ${t('jusquau', { date: dernierJour(dateFin) })}`}
        </Text>
      )}
    </Text>
  ));
}
