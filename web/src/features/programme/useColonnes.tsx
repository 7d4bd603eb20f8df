'use client';

import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import type { Colonne } from '@/components/liste/colonnes';
import { useDates } from '@/lib/useDates';
import { EtatDuProgramme } from './Etats';
import { sert } from './etats';
import type { UnProgrammeFragment } from './operations.generated';
import { RolesEnBref } from './RolesEnBref';

export function useColonnes(): Colonne<UnProgrammeFragment>[] {
  const t = useTranslations('programme');
  const { date, ecart, dernierJour } = useDates();
  return [
    {
      cle: 'nom',
      titre: t('colonnes.nom'),
      principale: true,
      rendu: ({ id, nom, login }) => (
        <Stack gap={0}>
          <Anchor component={Lien} href={`/comptes-api/${id}`} fw={600}>
            {nom}
          </Anchor>
          <Text c="dimmed" size="xs" ff="monospace">
            {login}
          </Text>
        </Stack>
      ),
    },
    { cle: 'etat', titre: t('colonnes.etat'), rendu: (programme) => <EtatDuProgramme programme={programme} /> },
    { cle: 'roles', titre: t('colonnes.roles'), rendu: ({ roles }) => <RolesEnBref roles={roles} /> },
    {
      cle: 'cles',
      titre: t('colonnes.cles'),
      rendu: ({ cles }) => t('clesActives', { nombre: cles.filter(sert).length }),
    },
    {
      cle: 'usage',
      titre: t('colonnes.usage'),
      rendu: ({ utiliseA }) =>
        utiliseA === null ? (
          <Text c="dimmed">{t('jamais')}</Text>
        ) : (
          <time dateTime={utiliseA} title={date(utiliseA)}>
            {ecart(utiliseA)}
          </time>
        ),
    },
    {
      cle: 'fin',
      titre: t('colonnes.fin'),
      rendu: ({ dateExpiration }) =>
        dateExpiration === null ? <Text c="dimmed">{t('sansFin')}</Text> : dernierJour(dateExpiration),
    },
  ];
}
