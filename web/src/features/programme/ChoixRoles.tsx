'use client';

import { Alert, NativeSelect, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { avecLaConnue } from '@/components/champs/ChoixDansListe';
import { useNom } from '@/lib/useNom';
import { useRetours } from '@/lib/useRetours';
import { type UnProgrammeFragment, useRolesDesProgrammesQuery } from './operations.generated';

/** By application: the role there, or "" for none. */
export type RolesChoisis = Record<string, string>;

type RoleTenu = UnProgrammeFragment['roles'][number];

interface Props {
  valeur: RolesChoisis;
  changer: (roles: RolesChoisis) => void;
  /** Of the program as it is: they are shown whatever the list holds. */
  tenus?: readonly RoleTenu[];
}

/** One role at most an application: a field for each. */
export function ChoixRoles({ valeur, changer, tenus = [] }: Props) {
  const t = useTranslations('programme');
  const nomme = useNom();
  const { lire } = useRetours();
  const { data, error } = useRolesDesProgrammesQuery();
  if (error) return <Alert color="red">{lire(error).message}</Alert>;
  if (!data) return <Skeleton height={120} />;
  const connus = data.consulterRole.items;
  const applications = [
    ...new Map([...connus, ...tenus].map(({ application }) => [application.id, nomme(application)] as const)),
  ];
  const tenuDans = (id: string) => tenus.find(({ application }) => application.id === id)?.role;
  const optionTenue = (id: string) => {
    const role = tenuDans(id);
    return role && { value: role.id, label: nomme(role) };
  };
  return (
    <Stack component="fieldset" gap="xs" bd={0} p={0} m={0}>
      <Text component="legend" fw={500} p={0}>
        {t('champs.roles')}
      </Text>
      <Text c="dimmed" size="xs">
        {t('champs.rolesAide')}
      </Text>
      {applications.map(([id, nom]) => (
        <NativeSelect
          key={id}
          label={nom}
          value={valeur[id] ?? ''}
          onChange={(evenement) => changer({ ...valeur, [id]: evenement.currentTarget.value })}
          data={avecLaConnue(
            [
              { value: '', label: t('champs.aucunRole') },
              ...connus
                .filter(({ application }) => application.id === id)
                .map((role) => ({ value: role.id, label: nomme(role) })),
            ],
            valeur[id] ?? '',
            optionTenue(id),
          )}
        />
      ))}
    </Stack>
  );
}
