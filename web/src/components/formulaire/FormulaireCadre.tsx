'use client';

import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { ResumeErreurs } from './ResumeErreurs';
import type { Formulaire } from './useFormulaire';

interface Props<V extends FieldValues> {
  formulaire: Formulaire<V>;
  /** Labels of the fields, for the summary of errors. */
  libelles: Partial<Record<keyof V & string, string>>;
  children: ReactNode;
}

/** The form element, with the summary of what must be corrected above its fields. */
export function FormulaireCadre<V extends FieldValues>({ formulaire, libelles, children }: Props<V>) {
  const { errors, submitCount } = formulaire.form.formState;
  const champs = Object.keys(errors).flatMap((nom) => {
    const message = (errors as Record<string, { message?: unknown } | undefined>)[nom]?.message;
    return typeof message === 'string' ? [{ nom, libelle: libelles[nom] ?? nom, message }] : [];
  });
  return (
    <form
      noValidate
      // Sent by the browser itself, before the page's scripts: a password must not end in the address.
      method="post"
      onSubmit={(evenement) => {
        evenement.preventDefault();
        // React carries the event out of a dialog to the form beneath it.
        evenement.stopPropagation();
        void formulaire.soumettre();
      }}
    >
      <Stack gap="md">
        <ResumeErreurs key={submitCount} champs={champs} generales={formulaire.generales} />
        {children}
      </Stack>
    </form>
  );
}
