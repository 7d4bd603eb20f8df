'use client';

import type { ReactNode } from 'react';
import { Controller, type FieldPath, type FieldPathValue, type FieldValues } from 'react-hook-form';
import type { Formulaire } from '@/components/formulaire/useFormulaire';

interface Champ<V extends FieldValues, N extends FieldPath<V>> {
  nom: N;
  libelle: string;
  valeur: FieldPathValue<V, N>;
  changer: (valeur: FieldPathValue<V, N>) => void;
  erreur: string | undefined;
}
interface Props<V extends FieldValues, N extends FieldPath<V>> {
  formulaire: Pick<Formulaire<V>, 'form'>;
  libelles: Partial<Record<keyof V & string, string>>;
  nom: N & keyof V;
  children: (champ: Champ<V, N>) => ReactNode;
}

/** A field of a window that is no native one: a choice, a day, a colour. */
export function ChampControle<V extends FieldValues, N extends FieldPath<V>>(props: Props<V, N>) {
  const { formulaire, libelles, nom, children } = props;
  return (
    <Controller
      control={formulaire.form.control}
      name={nom}
      render={({ field, fieldState }) => (
        <>
          {children({
            nom,
            libelle: libelles[nom] ?? '',
            valeur: field.value,
            changer: field.onChange,
            erreur: fieldState.error?.message,
          })}
        </>
      )}
    />
  );
}
