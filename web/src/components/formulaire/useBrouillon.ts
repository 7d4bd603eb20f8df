'use client';

import { useCallback, useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useMoi } from '@/features/session/MoiContexte';

const ATTENTE_MS = 400;

/**
 * Keeps what is being typed in this tab (sessionStorage), so that a reload, a crash or the back button loses nothing.
 * The account is in the key: nobody meets another person's draft. Emptied at logout. Not for passwords.
 */
export function useBrouillon<V extends FieldValues>(nom: string, form: UseFormReturn<V>) {
  const { compte } = useMoi();
  const cle = `brouillon:${compte.id}:${nom}`;
  const [restaure, setRestaure] = useState(false);
  const { reset, subscribe, getValues } = form;

  useEffect(() => {
    const garde = lire<V>(cle);
    if (garde === null) return;
    // The form's own values stay the reference, so that it knows that it has changes.
    reset({ ...getValues(), ...garde }, { keepDefaultValues: true });
    setRestaure(true);
  }, [cle, reset, getValues]);

  useEffect(() => {
    let minuterie: ReturnType<typeof setTimeout> | undefined;
    const cesser = subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        clearTimeout(minuterie);
        if (isDirty !== false) minuterie = setTimeout(() => ecrire(cle, values), ATTENTE_MS);
      },
    });
    return () => {
      clearTimeout(minuterie);
      cesser();
    };
  }, [cle, subscribe]);

  /** After the form was sent, or when the reader throws the draft away. */
  const effacer = useCallback(() => {
    sessionStorage.removeItem(cle);
    setRestaure(false);
  }, [cle]);
  return { restaure, effacer };
}

function lire<V>(cle: string): Partial<V> | null {
  try {
    return JSON.parse(sessionStorage.getItem(cle) ?? 'null') as Partial<V> | null;
  } catch {
    return null;
  }
}

function ecrire(cle: string, valeurs: unknown): void {
  try {
    sessionStorage.setItem(cle, JSON.stringify(valeurs));
  } catch {
    // Storage full or forbidden: the form works without a draft.
  }
}
