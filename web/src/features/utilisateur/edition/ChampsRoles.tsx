'use client';

import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import { ChampJour } from '@/components/formulaire/ChampJour';
import type { Formulaire } from '@/components/formulaire/useFormulaire';
import { jourDeParis } from '@/lib/dates';
import { useNom } from '@/lib/useNom';
import type { Utilisateur } from '../types';
import type { ApplicationEtRoles } from '../useChoix';
import { type Valeurs } from './valeurs';

interface Props {
  formulaire: Formulaire<Valeurs>;
  applications: ApplicationEtRoles[];
  /** Of the account as it is. */
  tenus: NonNullable<Utilisateur['roles']>;
}

/** One role at most in each application, until a day or for as long as the account. */
export function ChampsRoles({ formulaire, applications, tenus }: Props) {
  const t = useTranslations('utilisateur');
  const nomme = useNom();
  const { form } = formulaire;
  return (
    <Stack gap="md">
      <Text c="dimmed">{t('roles.aide')}</Text>
      {applications.map(({ id, nom, roles }) => {
        const tenu = tenus.find(({ application }) => application.id === id);
        const choisi = form.watch(`role_${id}`);
        const description = roles.find((role) => role.id === choisi)?.description;
        return (
          <SimpleGrid key={id} cols={{ base: 1, xs: 2 }} spacing="md">
            <ChoixDansListe
              formulaire={formulaire}
              nom={`role_${id}`}
              label={nom}
              description={description ?? t('roles.sansRole')}
              connue={tenu && { value: tenu.role.id, label: nomme(tenu.role) }}
              options={[
                { value: '', label: t('roles.aucun') },
                ...roles.map((role) => ({ value: role.id, label: nomme(role) })),
              ]}
            />
            <Controller
              control={form.control}
              name={`fin_${id}`}
              render={({ field, fieldState }) => (
                <ChampJour
                  nom={`fin_${id}`}
                  libelle={t('roles.fin', { application: nom })}
                  valeur={choisi === '' ? '' : (field.value ?? '')}
                  changer={field.onChange}
                  erreur={fieldState.error?.message}
                  min={jourDeParis()}
                  desactive={choisi === ''}
                />
              )}
            />
          </SimpleGrid>
        );
      })}
    </Stack>
  );
}
