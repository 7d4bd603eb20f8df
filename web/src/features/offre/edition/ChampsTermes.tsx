'use client';

import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { ChampJour } from '@/components/formulaire/ChampJour';
import type { Formulaire } from '@/components/formulaire/useFormulaire';
import { TableTarifs } from './TableTarifs';
import type { ValeursTermes } from './valeurs';

const ORDRE = ['label', 'input', 'description', 'error'] as const;

/** What a version says: its tariffs, then what goes with all of them. */
export function ChampsTermes({ formulaire }: { formulaire: Formulaire<ValeursTermes> }) {
  const t = useTranslations('offre.champs');
  const { form, lier } = formulaire;
  return (
    <>
      <TableTarifs formulaire={formulaire} />
      <NativeSelect
        {...lier('prixExact')}
        label={t('prixExact')}
        description={t('prixExactAide')}
        inputWrapperOrder={[...ORDRE]}
        maw={520}
        data={(['nom', 'tous', 'autres'] as const)
          .filter((choix) => choix !== 'nom' || form.formState.defaultValues?.prixExact === 'nom')
          .map((choix) => ({ value: choix, label: t(`prixExactChoix.${choix}`) }))}
      />
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="md">
        <TextInput
          {...lier('fraisActivation')}
          label={t('fraisActivation')}
          rightSection="€"
          description={t('fraisActivationAide')}
          inputWrapperOrder={[...ORDRE]}
          inputMode="decimal"
          autoComplete="off"
        />
        <TextInput
          {...lier('engagementMois')}
          label={t('engagementMois')}
          description={t('engagementMoisAide')}
          inputWrapperOrder={[...ORDRE]}
          inputMode="numeric"
          autoComplete="off"
        />
        {(['valideDu', 'valideAu'] as const).map((nom) => (
          <Controller
            key={nom}
            control={form.control}
            name={nom}
            render={({ field, fieldState }) => (
              <ChampJour
                nom={nom}
                libelle={t(nom)}
                aide={t(`${nom}Aide`)}
                valeur={field.value}
                changer={field.onChange}
                erreur={fieldState.error?.message}
              />
            )}
          />
        ))}
      </SimpleGrid>
    </>
  );
}
