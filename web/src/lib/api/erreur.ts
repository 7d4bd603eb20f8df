import type { CodeErreur } from './codes-erreur.generated';

/** The shape of every error of the API and of this website's own handlers; see "the envelope" in the documents. */
export interface Texte {
  fr: string;
  en: string;
}

/** NETWORK is the website's own word: no answer of the API came. */
export type CodeLu = CodeErreur | 'NETWORK';

export interface ErreurApi {
  message: string;
  extensions?: {
    code?: CodeLu;
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
