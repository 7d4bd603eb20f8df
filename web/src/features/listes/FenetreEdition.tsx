'use client';

import { Button, Group, Modal, Switch } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Controller, type FieldPath, type FieldValues } from 'react-hook-form';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import type { Formulaire } from '@/components/formulaire/useFormulaire';
import { useGardeModifications } from '@/components/formulaire/useGardeModifications';

interface Props<V extends FieldValues> {
  titre: string;
  creation: boolean;
  formulaire: Formulaire<V>;
  libelles: Partial<Record<keyof V & string, string>>;
  fermer: () => void;
  children: ReactNode;
}

/** The window of both forms. A click beside it does not throw away what was typed. */
export function FenetreEdition<V extends FieldValues>(props: Props<V>) {
  const { titre, creation, formulaire, libelles, fermer, children } = props;
  const t = useTranslations('listes');
  const { isDirty, isSubmitting } = formulaire.form.formState;
  useGardeModifications(isDirty && !isSubmitting);
  return (
    <Modal
      opened
      onClose={fermer}
      title={titre}
      size="lg"
      closeOnClickOutside={!isDirty}
      closeButtonProps={{ 'aria-label': t('fermer') }}
    >
      <FormulaireCadre formulaire={formulaire} libelles={libelles}>
        {children}
        <Controller
          control={formulaire.form.control}
          name={'actif' as FieldPath<V>}
          render={({ field: { value, onChange, ...field } }) => (
            <Switch
              {...field}
              id="champ-actif"
              checked={value}
              onChange={(evenement) => onChange(evenement.currentTarget.checked)}
              label={t('champs.actif')}
              description={t('champs.actifAide')}
            />
          )}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {t('annuler')}
          </Button>
          <Button type="submit" loading={isSubmitting}>
            {t(creation ? 'creer' : 'enregistrer')}
          </Button>
        </Group>
      </FormulaireCadre>
    </Modal>
  );
}
