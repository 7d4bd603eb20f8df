'use client';

import { Autocomplete, Checkbox, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import type { Formulaire } from '@/components/formulaire/useFormulaire';
import { useFournisseursDesOffresQuery } from '../operations.generated';
import type { ValeursFiche } from './useSchema';

interface Props {
  formulaire: Formulaire<ValeursFiche>;
  premier?: boolean;
}

/** What describes an offer, whatever its terms. */
export function ChampsFiche({ formulaire: { form, lier }, premier = false }: Props) {
  const t = useTranslations('offre.champs');
  const { data } = useFournisseursDesOffresQuery({ fetchPolicy: 'cache-first' });
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <TextInput {...lier('nomFr')} label={t('nomFr')} autoComplete="off" data-autofocus={premier || undefined} />
        <TextInput {...lier('nomEn')} label={t('nomEn')} autoComplete="off" />
        <Textarea {...lier('descriptionFr')} label={t('descriptionFr')} autosize minRows={2} maxRows={8} />
        <Textarea {...lier('descriptionEn')} label={t('descriptionEn')} autosize minRows={2} maxRows={8} />
        <Controller
          control={form.control}
          name="fournisseur"
          render={({ field, fieldState }) => (
            <Autocomplete
              id="champ-fournisseur"
              label={t('fournisseur')}
              data={data?.consulterOffre.fournisseurs ?? []}
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              error={fieldState.error?.message}
              autoComplete="off"
            />
          )}
        />
      </SimpleGrid>
      <Controller
        control={form.control}
        name="reglementee"
        render={({ field }) => (
          <Checkbox
            id="champ-reglementee"
            label={t('reglementee')}
            description={t('reglementeeAide')}
            checked={field.value}
            onChange={(evenement) => field.onChange(evenement.currentTarget.checked)}
          />
        )}
      />
    </>
  );
}
