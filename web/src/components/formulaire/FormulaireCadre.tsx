'use client';

import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { AvisBrouillon } from './AvisBrouillon';
import { ResumeErreurs } from './ResumeErreurs';
import type { Formulaire } from './useFormulaire';

interface Props<V extends FieldValues> {
  formulaire: Formulaire<V>;
  /** Labels of the fields, for the summary of errors. */
  libelles: Partial<Record<keyof V & string, string>>;
  /** Of a field inside a row, `lignes.0.prix`. */
  libelleDe?: (chemin: string) => string | undefined;
  /** Of a form that stands in a page among others. */
  etiquette?: string;
  children: ReactNode;
}

/** The form element, with the summary of what must be corrected above its fields. */
export function FormulaireCadre<V extends FieldValues>(props: Props<V>) {
  const { formulaire, libelles, libelleDe, etiquette, children } = props;
  const { errors, submitCount } = formulaire.form.formState;
  const champs = fautesDe(errors).map(({ nom, message }) => ({
    nom,
    message,
    libelle: (libelles as Partial<Record<string, string>>)[nom] ?? libelleDe?.(nom) ?? nom,
  }));
  return (
    <form
      noValidate
      aria-label={etiquette}
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
        <AvisBrouillon brouillon={formulaire.brouillon} />
        <ResumeErreurs key={submitCount} champs={champs} generales={formulaire.generales} />
        {children}
      </Stack>
      {formulaire.fenetre}
    </form>
  );
}

/** Errors nest as the fields do; the message of a whole table of rows is under `root`. */
function fautesDe(erreurs: object, prefixe = ''): { nom: string; message: string }[] {
  return Object.entries(erreurs).flatMap(([cle, erreur]) => {
    if (typeof erreur !== 'object' || erreur === null || cle === 'ref') return [];
    const nom = cle === 'root' ? prefixe.replace(/\.$/, '') : prefixe + cle;
    const { message } = erreur as { message?: unknown };
    return typeof message === 'string' ? [{ nom, message }] : fautesDe(erreur, `${nom}.`);
  });
}
