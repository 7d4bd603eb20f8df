import type { CompiledQuery, DatabaseConnection } from 'kysely';
import { journal } from './journal.ts';

/**
 * The statements that a mutation writes with, as its trace shows them: parameterised, never with a value. Two seams see
 * all of them, because the two ways of writing meet nowhere before the values are in the text:
 * - the unit of work hands MikroORM's `onQuery` its statement before it puts the values in (base/orm.ts);
 * - what Kysely compiles has placeholders, and is seen on its connection, where it is told from the first by its tree.
 */
export function noterInstruction(texte: string): string {
  journal()?.ecrire(texte);
  return texte;
}

const ECRITURES = new Set(['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']);

/** What MikroORM sends has no parameter left: its values are in its text, which must not be kept. */
function sansValeurs({ query, parameters }: CompiledQuery): boolean {
  return ECRITURES.has(query.kind) || (query.kind === 'RawNode' && parameters.length > 0);
}

/** For a connection that has just been opened. */
export function ecouterConnexion(connexion: DatabaseConnection): void {
  const executer = connexion.executeQuery.bind(connexion);
  connexion.executeQuery = (instruction, ...reste) => {
    if (sansValeurs(instruction)) noterInstruction(instruction.sql);
    return executer(instruction, ...reste);
  };
}
