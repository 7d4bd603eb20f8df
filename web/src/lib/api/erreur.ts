/** The shape of every error of the API and of this website's own handlers; see "the envelope" in the documents. */
export interface Texte {
  fr: string;
  en: string;
}

export type CodeErreur =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'TOO_MANY_REQUESTS'
  | 'UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

export interface ErreurApi {
  message: string;
  extensions?: {
    code?: string;
    raison?: string;
    message?: Texte;
    details?: Texte;
    champs?: { chemin: string; message: Texte }[];
    [autre: string]: unknown;
  };
}

export interface ReponseApi<T> {
  data?: T | null;
  errors?: ErreurApi[];
}

export function erreurApi(code: CodeErreur, message: Texte, raison?: string): { errors: ErreurApi[] } {
  return {
    errors: [{ message: message.en, extensions: { code, message, ...(raison === undefined ? {} : { raison }) } }],
  };
}

export function nonAuthentifie(reponse: { errors?: ErreurApi[] } | null): ErreurApi | undefined {
  return reponse?.errors?.find((erreur) => erreur.extensions?.code === 'UNAUTHENTICATED');
}
