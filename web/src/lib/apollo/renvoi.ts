import { ApolloLink } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { Kind } from 'graphql';
import { catchError, finalize, map, throwError } from 'rxjs';
import { ErreurReponse, lireErreur } from '@/lib/erreurs';
import type { CodeLu, Texte } from '../api/erreur';
import { commencer, finir } from './cles';
import { CREATIONS } from './creations.generated';

const PEUT_ETRE: Texte = {
  fr: 'Pas de réponse du serveur : c’est peut-être enregistré. Réessayer ne fera rien en double.',
  en: 'No answer from the server: it may have been saved. Trying again will do nothing twice.',
};
const PEUT_ETRE_AUSSI: Texte = {
  fr: 'C’est peut-être enregistré. Réessayer ne fera rien en double.',
  en: 'It may have been saved. Trying again will do nothing twice.',
};
const DEJA: Texte = {
  fr: 'Votre envoi précédent, resté sans réponse, avait bien été enregistré ; ceci ne l’est pas. Vérifiez, puis envoyez de nouveau s’il le faut en plus.',
  en: 'What you had sent before, and got no answer to, was saved; this was not. Check, then send again if you want this as well.',
};
/** After which codes nobody knows whether it was done. */
const INCERTAIN: Readonly<Record<CodeLu, boolean>> = {
  UNAUTHENTICATED: false,
  FORBIDDEN: false,
  NOT_FOUND: false,
  BAD_USER_INPUT: false,
  CONFLICT: false,
  TOO_MANY_REQUESTS: false,
  STORAGE_FULL: false,
  UNAVAILABLE: true,
  INTERNAL_SERVER_ERROR: true,
  NETWORK: true,
};

/** What a form is about, where a page has several of them. */
const CIBLES = ['id', 'interventionId', 'roleId', 'fonctionId', 'utilisateurApiId'];

/** Whatever creates is sent under a key: what was lost on the way back is asked for again without doing it twice. */
export const renvoi = new ApolloLink((operation, forward) => {
  const nom = variableDe(operation);
  if (nom === undefined) return forward(operation);
  const saisie = operation.variables[nom] as Record<string, unknown>;
  const cible = CIBLES.map((champ) => saisie[champ] ?? '').join('');
  const place = `${operation.operationName ?? ''}:${window.location.pathname}:${cible}`;
  const tentative = commencer(place, saisie);
  let sue = false;
  operation.variables = { ...operation.variables, [nom]: { ...saisie, cleIdempotence: tentative.cle } };
  return forward(operation).pipe(
    map((resultat) => {
      const [erreur] = resultat.errors ?? [];
      const lue = erreur && lireErreur(new ErreurReponse(erreur), 'fr');
      sue = !(lue && INCERTAIN[lue.code]);
      if (!lue?.champs.some(({ chemin }) => chemin.endsWith('cleIdempotence'))) return resultat;
      return { ...resultat, errors: [{ message: DEJA.en, extensions: { code: 'BAD_USER_INPUT', message: DEJA } }] };
    }),
    catchError((erreur: unknown) => {
      const { code, extensions } = lireErreur(erreur, 'fr');
      sue = !INCERTAIN[code];
      return throwError(() => (sue ? erreur : peutEtre(erreur, code, extensions.message)));
    }),
    finalize(() => finir(place, tentative, sue)),
  );
});

function variableDe({ query }: ApolloLink.Operation): string | undefined {
  for (const definition of query.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, type } of definition.variableDefinitions ?? []) {
      const nomme = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
      if (nomme.kind === Kind.NAMED_TYPE && CREATIONS.has(nomme.name.value)) return variable.name.value;
    }
  }
  return undefined;
}

/** What the API or the website said stays; without a word of theirs, that there is none. */
function peutEtre(erreur: unknown, code: CodeLu, message: Texte | undefined): Error {
  const dite = ServerError.is(erreur) && message !== undefined;
  return new ErreurReponse({
    message: PEUT_ETRE.en,
    extensions: dite ? { code, message, details: PEUT_ETRE_AUSSI } : { code, message: PEUT_ETRE },
  });
}
