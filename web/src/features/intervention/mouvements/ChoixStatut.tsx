'use client';

import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type Control, Controller, type FieldValues, type Path } from 'react-hook-form';
import { useTexte } from '@/lib/useTexte';
import type { Statut } from '../types';

interface Props<V extends FieldValues & { statutId: string }> {
  control: Control<V>;
  statuts: readonly Statut[];
  libelle: string;
  /** Shown for a single word too: the move says nothing else of where it leads. */
  toujours?: boolean;
}

/** Where the company has several words for the stage that the move leads to. */
export function ChoixStatut<V extends FieldValues & { statutId: string }>({
  control,
  statuts,
  libelle,
  toujours = false,
}: Props<V>) {
  const texte = useTexte();
  const t = useTranslations('intervention.champ');
  if (statuts.length <= (toujours ? 0 : 1)) return null;
  return (
    <Controller
      control={control}
      name={'statutId' as Path<V>}
      render={({ field, fieldState }) => (
        <NativeSelect
          id="champ-statutId"
          label={libelle}
          value={field.value}
          onChange={field.onChange}
          error={fieldState.error?.message}
          data={[
            ...(field.value === '' ? [{ value: '', label: t('choisir') }] : []),
            ...statuts.map((statut) => ({ value: statut.id, label: texte(statut.libelle) })),
          ]}
        />
      )}
    />
  );
}
