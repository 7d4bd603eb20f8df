/** An error of an answer, as callers read it. */
export interface ErreurLue {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: string;
    raison?: string;
    message: { fr: string; en: string };
    details?: { fr: string; en: string };
    champs?: { chemin: string; message: { fr: string; en: string } }[];
    actuel?: Record<string, unknown>;
  };
}
