import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import type { CodeLu, ErreurApi, Texte } from './api/erreur';
import type { Locale } from './preferences';

type Extensions = NonNullable<ErreurApi['extensions']>;

export interface ErreurLue {
  code: CodeLu;
  raison: string | undefined;
  message: string;
  details: string | undefined;
  champs: { chemin: string; message: string }[];
  /** Everything that the API said: a CONFLICT carries the current row here. */
  extensions: Extensions;
}

const RESEAU: Texte = {
  fr: 'Pas de réponse du serveur. Vérifiez la connexion, puis réessayez : rien de ce que vous avez saisi n’est perdu.',
  en: 'No answer from the server. Check the connection, then try again: nothing that you typed is lost.',
};
const INCONNUE: Texte = {
  fr: 'Une erreur est survenue. Réessayez.',
  en: 'Something went wrong. Try again.',
};

/** Whatever a hook, a link or `fetch` throws, in the reader's language. */
export function lireErreur(erreur: unknown, locale: Locale): ErreurLue {
  const { extensions, repli } = extraire(erreur);
  const texte = extensions.message ?? repli;
  return {
    code: extensions.code ?? 'NETWORK',
    raison: extensions.raison,
    message: texte[locale],
    details: extensions.details?.[locale],
    champs: (extensions.champs ?? []).map(({ chemin, message }) => ({ chemin, message: message[locale] })),
    extensions,
  };
}

/** Errors of the API that arrived by `fetch` and not by Apollo. */
export class ErreurReponse extends Error {
  readonly erreur: ErreurApi;
  constructor(erreur: ErreurApi) {
    super(erreur.message);
    this.erreur = erreur;
  }
}

function extraire(erreur: unknown): { extensions: Extensions; repli: Texte } {
  if (erreur instanceof ErreurReponse) return { extensions: erreur.erreur.extensions ?? {}, repli: INCONNUE };
  if (CombinedGraphQLErrors.is(erreur)) {
    return { extensions: (erreur.errors[0]?.extensions as Extensions | undefined) ?? {}, repli: INCONNUE };
  }
  if (ServerError.is(erreur)) return { extensions: premiereErreur(erreur.bodyText), repli: RESEAU };
  return { extensions: {}, repli: RESEAU };
}

function premiereErreur(corps: string): Extensions {
  try {
    return (JSON.parse(corps) as { errors?: ErreurApi[] }).errors?.[0]?.extensions ?? {};
  } catch {
    return {};
  }
}

/**
 * Puts each refused field's message beside that field. Answers what found no field: the form shows it above itself.
 * `input.` in front of a path is the argument's name and says nothing to a form.
 */
export function repartirErreurs<V extends FieldValues>(
  erreur: ErreurLue,
  champsDuFormulaire: readonly FieldPath<V>[],
  setError: UseFormSetError<V>,
): string[] {
  const restes: string[] = [];
  for (const { chemin, message } of erreur.champs) {
    const nom = champsDuFormulaire.find((champ) => champ === chemin.replace(/^input\./, ''));
    if (nom === undefined) restes.push(message);
    else setError(nom, { type: 'serveur', message }, { shouldFocus: restes.length === 0 });
  }
  if (erreur.champs.length === 0) restes.push(erreur.details ? `${erreur.message} ${erreur.details}` : erreur.message);
  return restes;
}
