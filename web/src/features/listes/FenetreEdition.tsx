'use client';

import { Switch } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { Controller, type FieldPath, type FieldValues } from 'react-hook-form';
import { FenetreEdition as Fenetre } from '@/components/edition/FenetreEdition';

interface Props<V extends FieldValues> extends ComponentProps<typeof Fenetre<V>> {
  /** What becomes of one that is inactive. */
  actifAide?: string;
}

/** The window of these forms: what is in use is deactivated there. */
export function FenetreEdition<V extends FieldValues>({ actifAide, ...props }: Props<V>) {
  const t = useTranslations('listes');
  return (
    <Fenetre {...props}>
      {props.children}
      <Controller
        control={props.formulaire.form.control}
        name={'actif' as FieldPath<V>}
        render={({ field: { value, onChange, ...field } }) => (
          <Switch
            {...field}
            id="champ-actif"
            checked={value}
            onChange={(evenement) => onChange(evenement.currentTarget.checked)}
            label={t('champs.actif')}
            description={actifAide ?? t('champs.actifAide')}
          />
        )}
      />
    </Fenetre>
  );
}
