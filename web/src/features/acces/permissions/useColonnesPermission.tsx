'use client';

import { Anchor, Badge, Group, Text } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import type { Colonne } from '@/components/liste/colonnes';
import { useNom } from '@/lib/useNom';
import { expliquer } from '../matrice/groupes';
import type { PermissionsDAccesQuery } from '../operations.generated';

export type PermissionLue = PermissionsDAccesQuery['consulterPermission']['items'][number];

export function useColonnesPermission(): Colonne<PermissionLue>[] {
  const t = useTranslations('acces.permissions');
  const nomme = useNom();
  const locale = useLocale();
  const colonnes: Colonne<PermissionLue>[] = [
    {
      cle: 'permission',
      titre: t('colonnes.permission'),
      principale: true,
      rendu: (permission) => (
        <>
          <Group gap={6}>
            <Text fw={600} component="span" style={{ overflowWrap: 'anywhere' }}>
              {permission.nom}
            </Text>
            {!permission.integree && <Badge color="gray">{t('creee')}</Badge>}
          </Group>
          {permission.explication && <Text c="dimmed">{expliquer(permission, locale)}</Text>}
        </>
      ),
    },
    {
      cle: 'roles',
      titre: t('colonnes.roles'),
      rendu: ({ roles }) => (
        <Group gap={10}>
          {(roles ?? []).map(({ id, nom, application }) => (
            <Anchor key={id} component={Lien} href={`/roles?application=${application.id}`} title={nomme(application)}>
              {nom}
            </Anchor>
          ))}
          {roles?.length === 0 && <Text c="dimmed">{t('aucunRole')}</Text>}
        </Group>
      ),
    },
    {
      cle: 'fonctions',
      titre: t('colonnes.fonctions'),
      rendu: ({ fonctions }) => (
        <Text style={{ overflowWrap: 'anywhere' }} c={fonctions?.length === 0 ? 'dimmed' : undefined}>
          {fonctions?.map(({ nomFonction }) => nomFonction).join(', ') || t('aucuneFonction')}
        </Text>
      ),
    },
  ];
  return colonnes;
}
