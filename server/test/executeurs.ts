import { expect } from 'vitest';
import type { Acteur } from './acteurs.ts';
import type { Reponse } from './serveur.ts';

/**
 * The same request three times: graphql-js runs a document the first time, graphql-jit the others. Answers with what
 * they say of it, which must be the same, errors included.
 */
export async function parLesDeuxExecuteurs<D = Record<string, unknown>>(
  acteur: Pick<Acteur, 'executer'>,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<Reponse<D>> {
  const interprete = await acteur.executer<D>(document, variables);
  for (let fois = 0; fois < 2; fois++) {
    const compile = await acteur.executer<D>(document, variables);
    expect(vue(compile)).toEqual(vue(interprete));
  }
  return interprete;
}

/** Errors in any order: which of two fields fails first is no promise. */
function vue({ statut, data, errors }: Reponse<unknown>) {
  const triees = errors.map((erreur) => JSON.stringify(erreur)).sort();
  return { statut, data, errors: triees };
}
