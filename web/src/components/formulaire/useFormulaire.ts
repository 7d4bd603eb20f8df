'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState, useSyncExternalStore } from 'react';
import { type DefaultValues, type FieldPath, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import type * as z from 'zod/mini';
import { differences, egaux } from '@/lib/egaux';
import { type ErreurLue, repartirErreurs } from '@/lib/erreurs';
import { useMoiPeutEtre } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { resolveur } from './resolveur';
import { type Base, useBrouillon } from './useBrouillon';
import { useGardeModifications } from './useGardeModifications';

export type { Base } from './useBrouillon';

interface Options<V extends FieldValues> {
  /** `zod/mini`: a tenth of zod's weight in the browser. */
  schema: z.ZodMiniType<V, V>;
  valeurs: DefaultValues<V> & V;
  /**
   * Of a row that exists: nothing is sent while nothing was changed, and `rien` closes the form; a field that was not
   * touched keeps the row's value and is nobody's to correct.
   */
  modification?: { version: number; rien: () => void } | undefined;
  /** The name under which what is typed is kept in this browser; leaving it behind is asked about. */
  brouillon?: string | undefined;
  /**
   * Sends the form: its values, and the row that they change. What it throws is shown, beside its fields or above the
   * form. False: nothing is saved yet, there is a question first.
   */
  envoyer: (valeurs: V, base: Base<V>) => Promise<unknown>;
  /** CONFLICT: the page fetches the current row and shows <Conflit>. Without it the message is shown above. */
  surConflit?: (erreur: ErreurLue, valeurs: V, base: Base<V>) => unknown;
}

export interface Formulaire<V extends FieldValues> {
  form: UseFormReturn<V>;
  /** Messages that belong to no field of the form. */
  generales: string[];
  /** For `<Formulaire>`; also sends the form when called without an event. */
  soumettre: () => Promise<void>;
  /** False until the page's scripts have taken the form over: until then a press on its button is not for it. */
  pret: boolean;
  /** Props of a Mantine field that is native inside: TextInput, Textarea, PasswordInput. */
  lier: (nom: FieldPath<V>) => ReturnType<UseFormReturn<V>['register']> & {
    error: string | undefined;
    id: string;
    defaultValue?: string;
  };
  brouillon: {
    /** When what was taken up had been typed; null: nothing was. */
    reprisLe: number | null;
    /** What is typed is given up: the form is as it began. */
    recommencer: () => void;
    /** It is given up, and the form is left. */
    effacer: () => void;
  };
  /** From now on the form changes this row, and holds these values. */
  rebaser: (base: Base<V>, valeurs: V) => void;
  /** Shown with the form: the question of a conflict. */
  fenetre?: ReactNode;
}

export function useFormulaire<V extends FieldValues>(options: Options<V>): Formulaire<V> {
  const { schema, valeurs, modification, brouillon: nomDeBrouillon, envoyer, surConflit } = options;
  const t = useTranslations('commun.formulaire');
  const [origine] = useState<Base<V>>(() => ({ version: modification?.version ?? 0, valeurs }));
  const base = useRef(origine);
  const form = useForm<V>({
    resolver: resolveur(schema, modification === undefined ? null : base),
    defaultValues: valeurs,
    // Nobody is corrected while typing; after the first attempt each field answers at once.
    mode: 'onSubmit',
    reValidateMode: 'onChange',
  });
  const { lire, dire } = useRetours();
  const [generales, setGenerales] = useState<string[]>([]);
  const [envoye, setEnvoye] = useState(false);
  const pret = useSyncExternalStore(
    jamais,
    () => true,
    () => false,
  );
  const { errors, isDirty, isSubmitting } = form.formState;
  const compteId = useMoiPeutEtre()?.compte.id;
  const brouillon = useBrouillon({ nom: nomDeBrouillon, compteId, form, base });
  useGardeModifications(nomDeBrouillon !== undefined && isDirty && !isSubmitting && !envoye, brouillon.effacer);
  if (envoye && !isDirty) setEnvoye(false);

  const soumettre = form.handleSubmit(async (saisies) => {
    setGenerales([]);
    const aEnvoyer =
      modification === undefined ? saisies : seulsChanges(base.current.valeurs, form.getValues(), saisies);
    try {
      if ((await envoyer(aEnvoyer, base.current)) === false) return;
      setEnvoye(true);
      brouillon.effacer();
    } catch (echec) {
      const erreur = lire(echec);
      if (erreur.code === 'CONFLICT' && surConflit !== undefined) await surConflit(erreur, aEnvoyer, base.current);
      else setGenerales(repartirErreurs(erreur, cheminsDe(saisies) as FieldPath<V>[], form.setError));
    }
  });

  async function soumettreOuRien(): Promise<void> {
    const changes = Object.keys(differences(base.current.valeurs, form.getValues()));
    if (modification === undefined || changes.length > 0) return soumettre();
    dire(t('rienAEnregistrer'));
    brouillon.effacer();
    modification.rien();
  }

  function rebaser(suivante: Base<V>, actuelles: V): void {
    base.current = suivante;
    form.reset(suivante.valeurs as DefaultValues<V>);
    form.reset(actuelles as DefaultValues<V>, { keepDefaultValues: true });
  }

  return {
    form,
    generales,
    soumettre: soumettreOuRien,
    pret,
    lier: (nom) => ({
      ...(pret ? suivreLeChamp(form, base, nom) : garderSaisie(form, nom)),
      id: `champ-${nom}`,
      error: messageDe(errors, nom),
    }),
    brouillon: {
      ...brouillon,
      recommencer: () => {
        brouillon.effacer();
        rebaser(origine, origine.valeurs);
      },
    },
    rebaser,
  };
}

/** The row's values, but for the fields that were changed. */
function seulsChanges<V extends FieldValues>(avant: V, brutes: V, saisies: V): V {
  const changes = Object.entries(saisies).filter(([nom]) => !egaux(brutes[nom], avant[nom]));
  return { ...avant, ...Object.fromEntries(changes) };
}

const jamais = () => () => undefined;
type Champ = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Browsers write some texts otherwise than they are kept: an end of line in a field of one line, CR LF in any. What the
 * field shows is then where the form begins: nobody has changed it.
 */
function suivreLeChamp<V extends FieldValues>(
  { register, getValues, resetField }: UseFormReturn<V>,
  base: { current: Base<V> },
  nom: FieldPath<V>,
) {
  const { ref, ...lien } = register(nom);
  return {
    ...lien,
    ref: (champ: Champ | null) => {
      ref(champ);
      const garde: unknown = getValues(nom);
      if (!estTexte(champ) || typeof garde !== 'string' || champ.value === garde || nom.includes('.')) return;
      if (sansBlancs(champ.value) !== sansBlancs(garde) || !egaux(base.current.valeurs[nom], garde)) return;
      base.current = { ...base.current, valeurs: { ...base.current.valeurs, [nom]: champ.value } };
      resetField(nom, { defaultValue: champ.value as V[typeof nom] });
    },
  };
}

/**
 * For the page as the server wrote it: its fields show what is stored from the first picture on; what was typed, or
 * filled in by the browser, before its scripts came is kept.
 */
function garderSaisie<V extends FieldValues>({ register, setValue, getValues }: UseFormReturn<V>, nom: FieldPath<V>) {
  const { ref, ...lien } = register(nom);
  const valeur: unknown = getValues(nom);
  return {
    ...lien,
    ...(typeof valeur === 'string' && { defaultValue: valeur }),
    ref: (champ: Champ | null) => {
      const saisi = estTexte(champ) && champ.value !== champ.defaultValue ? champ.value : undefined;
      ref(champ);
      if (saisi !== undefined && champ?.value !== saisi) setValue(nom, saisi as V[typeof nom], { shouldDirty: true });
    },
  };
}

function estTexte(champ: Champ | null): champ is HTMLInputElement | HTMLTextAreaElement {
  return champ instanceof HTMLTextAreaElement || (champ instanceof HTMLInputElement && champ.type !== 'checkbox');
}

const sansBlancs = (texte: string): string => texte.replace(/\s/g, '');

/** Every field of a form, rows of a table included: `lignes`, `lignes.0`, `lignes.0.prix`. */
function cheminsDe(valeurs: object, prefixe = ''): string[] {
  return Object.entries(valeurs).flatMap(([nom, valeur]) => {
    const chemin = prefixe + nom;
    return typeof valeur === 'object' && valeur !== null ? [chemin, ...cheminsDe(valeur, `${chemin}.`)] : [chemin];
  });
}

/** `lignes.0.prix` → the message of that field, if it has one. */
function messageDe(erreurs: object, nom: string): string | undefined {
  const trouve = nom.split('.').reduce<unknown>((objet, cle) => {
    return typeof objet === 'object' && objet !== null ? (objet as Record<string, unknown>)[cle] : undefined;
  }, erreurs);
  const message = (trouve as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? message : undefined;
}
