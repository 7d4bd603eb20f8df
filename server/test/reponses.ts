import type { Reponse } from './serveur.ts';

/** `UNAUTHENTICATED TOKEN_EXPIRED`, `FORBIDDEN`: what a refusal says, in one line. */
export function codes({ errors }: Pick<Reponse<unknown>, 'errors'>): string[] {
  return errors.map(({ extensions: { code, raison } }) => (raison === undefined ? code : `${code} ${raison}`));
}

/** The fields that an answer finds fault with. */
export function champsRefuses({ errors }: Pick<Reponse<unknown>, 'errors'>): string[] {
  return errors.flatMap(({ extensions }) => extensions.champs ?? []).map(({ chemin }) => chemin);
}
