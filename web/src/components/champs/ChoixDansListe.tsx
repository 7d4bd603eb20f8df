'use client';

import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { Controller, type FieldPath, type FieldValues } from 'react-hook-form';
import type { Formulaire } from '@/components/formulaire/useFormulaire';

export interface OptionDeListe {
  value: string;
  label: string;
}

interface Props<V extends FieldValues>
  extends Omit<NativeSelectProps, 'data' | 'value' | 'defaultValue' | 'onChange' | 'name' | 'form' | 'id' | 'error'> {
  formulaire: Pick<Formulaire<V>, 'form'>;
  nom: FieldPath<V>;
  /** Those that are known so far: a list that the API is asked for comes after the form. */
  options: readonly OptionDeListe[];
  /** What the row holds, in the words that came with it: it is there to be read before the others, or without them. */
  connue?: OptionDeListe | null | undefined;
}

/** One of a list. It shows the form's value and nothing else, whether or not the list has come. */
export function ChoixDansListe<V extends FieldValues>({ formulaire, nom, options, connue, ...reste }: Props<V>) {
  return (
    <Controller
      control={formulaire.form.control}
      name={nom}
      render={({ field, fieldState }) => (
        <NativeSelect
          {...reste}
          {...field}
          value={field.value ?? ''}
          id={`champ-${nom}`}
          error={fieldState.error?.message}
          data={avecLaConnue(options, field.value ?? '', connue)}
        />
      )}
    />
  );
}

/** A native list of which no option is the value takes its first: the value is always one of them. */
export function avecLaConnue(
  options: readonly OptionDeListe[],
  valeur: string,
  connue: OptionDeListe | null | undefined,
): OptionDeListe[] {
  const manque = (value: string) => !options.some((option) => option.value === value);
  const vides = options.filter(({ value }) => value === '');
  const autres = options.filter(({ value }) => value !== '');
  return [
    ...vides,
    ...(connue && manque(connue.value) ? [connue] : []),
    ...(valeur !== connue?.value && manque(valeur) ? [{ value: valeur, label: '…' }] : []),
    ...autres,
  ];
}
