import { GraphQLError, type ValueNode } from 'graphql';
import type { Bilingue } from '../commun/texte.ts';

/** What a scalar of ours says of a value that it does not take; graphql/valeurs.ts names the field. */
export function valeurRefusee(message: Bilingue, noeud?: ValueNode): GraphQLError {
  return new GraphQLError(message.fr, { ...(noeud && { nodes: [noeud] }), extensions: { message } });
}
