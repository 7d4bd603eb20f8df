'use client';

import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useState, useSyncExternalStore } from 'react';
import { type DefaultValues, type FieldPath, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import type * as z from 'zod/mini';
import { type ErreurLue, repartirErreurs } from '@/lib/erreurs';
import { useRetours } from '@/lib/useRetours';

interface Options<V extends FieldValues> {
  /** `zod/mini`: a tenth of zod's weight in the browser. */
  schema: z.ZodMiniType<V, V>;
  valeurs: DefaultValues<V>;
  /** Sends the form. What it throws is shown: beside its fields, or above the form. */
  envoyer: (valeurs: V) => Promise<void>;
  /** CONFLICT: the page fetches the current row and shows <Conflit>. Without it the message is shown above. */
  surConflit?: (erreur: ErreurLue, valeurs: V) => void;
}

export interface Formulaire<V extends FieldValues> {
  form: UseFormReturn<V>;
  /** Messages that belong to no field of the form. */
  generales: string[];
  /** For `<Formulaire>`; also sends the form when called without an event. */
  soumettre: () => Promise<void>;
  /** False until the page's scripts have taken the form over: until then a press on its button is not for it. */
  pret: boolean;
  /** Props of a Mantine field that is native inside: TextInput, Textarea, PasswordInput, NativeSelect. */
  lier: (nom: FieldPath<V>) => ReturnType<UseFormReturn<V>['register']> & { error: string | undefined; id: string };
}

export function useFormulaire<V extends FieldValues>({
  schema,
  valeurs,
  envoyer,
  surConflit,
}: Options<V>): Formulaire<V> {
  const form = useForm<V>({
    resolver: standardSchemaResolver(schema),
    defaultValues: valeurs,
    // Nobody is corrected while typing; after the first attempt each field answers at once.
    mode: 'onSubmit',
    reValidateMode: 'onChange',
  });
  const { lire } = useRetours();
  const [generales, setGenerales] = useState<string[]>([]);
  const pret = useSyncExternalStore(
    jamais,
    () => true,
    () => false,
  );
  const { errors } = form.formState;

  const soumettre = form.handleSubmit(async (saisies) => {
    setGenerales([]);
    try {
      await envoyer(saisies);
    } catch (echec) {
      const erreur = lire(echec);
      if (erreur.code === 'CONFLICT' && surConflit !== undefined) surConflit(erreur, saisies);
      else setGenerales(repartirErreurs(erreur, cheminsDe(saisies) as FieldPath<V>[], form.setError));
    }
  });

  return {
    form,
    generales,
    soumettre: () => soumettre(),
    pret,
    lier: (nom) => ({
      ...(pret ? form.register(nom) : garderSaisie(form, nom)),
      id: `champ-${nom}`,
      error: messageDe(errors, nom),
    }),
  };
}

const jamais = () => () => undefined;
type Champ = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** For the page as the server wrote it: what was typed, or filled in by the browser, before its scripts came is kept. */
function garderSaisie<V extends FieldValues>({ register, setValue }: UseFormReturn<V>, nom: FieldPath<V>) {
  const { ref, ...lien } = register(nom);
  return {
    ...lien,
    ref: (champ: Champ | null) => {
      const saisi = texteDe(champ);
      ref(champ);
      if (saisi !== undefined && texteDe(champ) !== saisi) setValue(nom, saisi as never, { shouldDirty: true });
    },
  };
}

function texteDe(champ: Champ | null): string | undefined {
  const texte =
    champ instanceof HTMLTextAreaElement || (champ instanceof HTMLInputElement && champ.type !== 'checkbox');
  return texte && champ.value !== champ.defaultValue ? champ.value : undefined;
}

/** Every field of a form, rows of a table included: `lignes`, `lignes.0`, `lignes.0.prix`. */
function cheminsDe(valeurs: object, prefixe = ''): string[] {
  return Object.entries(valeurs).flatMap(([nom, valeur]) => {
    const chemin = prefixe + nom;
    return typeof valeur === 'object' && valeur !== null ? [chemin, ...cheminsDe(valeur, `${chemin}.`)] : [chemin];
  });
}

/** `lignes.0.prix` → the message of that field, if it has one. */
export function messageDe(erreurs: object, nom: string): string | undefined {
  const trouve = nom.split('.').reduce<unknown>((objet, cle) => {
    return typeof objet === 'object' && objet !== null ? (objet as Record<string, unknown>)[cle] : undefined;
  }, erreurs);
  const message = (trouve as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? message : undefined;
}
