import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { tient } from '../../socle/securite/acces.ts';

const relations = new Map<string, string | null>();

/** What somebody can be to what happens, and the permission without which they never are; null: anybody can. */
export function declarerRelation(relation: string, permission: string | null): void {
  relations.set(relation, permission);
}

/** Those that the caller's rights leave open: nobody sets what can't reach them. */
export function relationsPossibles(contexte: Contexte): ReadonlySet<string> {
  const { droits } = appelantDe(contexte);
  const maintenant = contexte.horloge.maintenant();
  return new Set(
    [...relations]
      .filter(([, permission]) => permission === null || tient(droits, permission, maintenant))
      .map(([relation]) => relation),
  );
}
