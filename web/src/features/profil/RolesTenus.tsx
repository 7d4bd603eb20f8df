'use client';

import { Group, Paper, Text, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useMoi } from '@/lib/session/MoiContexte';
import { useDates } from '@/lib/useDates';
import { useNom } from '@/lib/useNom';

export function RolesTenus() {
  const t = useTranslations('profil');
  const nomme = useNom();
  const { roles, compte } = useMoi();
  const { dernierJour } = useDates();
  return (
    <Paper component="section" p="lg" aria-labelledby="profil-roles">
      <Title order={2} id="profil-roles" mb="sm">
        {t('roles')}
      </Title>
      {roles.map(({ application, role, dateFin }) => (
        <Group key={application.id} justify="space-between" py={4}>
          <Text>{nomme(application)}</Text>
          <Text fw={600}>
            {nomme(role)}
            {dateFin !== null && (
              <Text span c="dimmed" fw={400}>
                {` ${t('jusquau', { date: dernierJour(dateFin) })}`}
              </Text>
            )}
          </Text>
        </Group>
      ))}
      {compte.dateExpiration !== null && (
        <Text c="dimmed" mt="xs">
          {t('expiration', { date: dernierJour(compte.dateExpiration) })}
        </Text>
      )}
    </Paper>
  );
}
