'use client';

import { Anchor, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { EnTetePage } from '@/components/EnTetePage';
import { Introuvable } from '@/components/etats/Introuvable';
import { Panne } from '@/components/etats/Panne';
import { Lien } from '@/components/Lien';
import { useDates } from '@/lib/useDates';
import { ActionsProgramme } from './ActionsProgramme';
import { Cles } from './Cles';
import { EtatDuProgramme } from './Etats';
import { Exemple } from './Exemple';
import { useProgrammeQuery } from './operations.generated';
import { RolesEnBref } from './RolesEnBref';

/** One program: what it is for, what it may do, its keys. */
export function Programme({ id }: { id: string }) {
  const t = useTranslations('programme');
  const { date } = useDates();
  const { data, error, refetch } = useProgrammeQuery({ variables: { id } });
  if (error && !data) return <Panne reference={undefined} reessayer={() => void refetch()} />;
  if (!data) return <Skeleton height={240} aria-busy />;
  const [programme] = data.consulterUtilisateurApi.items;
  if (!programme) return <Introuvable />;
  const { nom, login, description, roles, dateExpiration } = programme;
  return (
    <>
      <Anchor component={Lien} href="/comptes-api" size="sm">
        <IconArrowLeft size={14} aria-hidden /> {t('titre')}
      </Anchor>
      <EnTetePage
        titre={nom}
        sousTitre={
          <Group gap="xs" component="span">
            <EtatDuProgramme programme={programme} />
            <Text span ff="monospace">
              {login}
            </Text>
            {description}
          </Group>
        }
        actions={<ActionsProgramme programme={programme} />}
      />
      <Stack gap="md">
        <Cles programme={programme} />
        <Paper component="section" p="lg" aria-labelledby="programme-roles">
          <Title order={2} id="programme-roles" mb="xs">
            {t('roles.titre')}
          </Title>
          <RolesEnBref roles={roles} />
          <Text c="dimmed" mt="xs">
            {t('roles.aide')}
            {dateExpiration !== null && ` ${t('roles.fin', { date: date(dateExpiration, 'jourMoyen') })}`}
          </Text>
        </Paper>
        <Paper component="section" p="lg" aria-label={t('exemple.titre')}>
          <Exemple />
        </Paper>
      </Stack>
    </>
  );
}
