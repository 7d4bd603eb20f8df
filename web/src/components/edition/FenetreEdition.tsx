'use client';

import { Button, Group, Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import type { Formulaire } from '@/components/formulaire/useFormulaire';

interface Props<V extends FieldValues> {
  titre: string;
  /** A new row: the button says "create". */
  creation: boolean;
  /** What the button says instead. */
  libelle?: string;
  formulaire: Formulaire<V>;
  libelles: Partial<Record<keyof V & string, string>>;
  fermer: () => void;
  children: ReactNode;
}

/**
 * The window in which a row of a list is made or changed. A click beside it does not close it; closed by its cross or by
 * Escape it keeps what was typed, to be taken up again; cancelled it does not.
 */
export function FenetreEdition<V extends FieldValues>(props: Props<V>) {
  const { titre, creation, libelle, formulaire, libelles, fermer, children } = props;
  const t = useTranslations('commun');
  const { isDirty, isSubmitting } = formulaire.form.formState;
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
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => {
              formulaire.brouillon.effacer();
              fermer();
            }}
          >
            {t('annuler')}
          </Button>
          <Button type="submit" loading={isSubmitting}>
            {libelle ?? t(creation ? 'edition.creer' : 'enregistrer')}
          </Button>
        </Group>
      </FormulaireCadre>
    </Modal>
  );
}
