import type { EntityManager } from '@mikro-orm/core';
import { type Base, type NouvelleLigne, sql } from '../base/base-de-donnees.ts';
import { executerPreparee, type Valeurs } from '../base/requete-preparee.ts';
import { journalEnCours } from './journal.ts';

interface Signature {
  version: number;
  creerParId: number | null;
  modifierParId: number | null;
  creerA: Date;
  modifierA: Date;
}
type TableSignee = { [T in keyof Base]: Base[T] extends Record<keyof Signature, unknown> ? T : never }[keyof Base];
/** What a row is given; of its signature what it has of its own, as what comes from elsewhere has its date. */
type ASigner<T extends TableSignee> = Omit<NouvelleLigne<T>, keyof Signature> & Partial<Signature>;

/**
 * Rows written without the unit of work, where it would cost too much: they are signed as it signs them, by whom and
 * when the mutation says. They are many, and what the trace says of them is one line, for the caller to note.
 */
export async function inserer<T extends TableSignee>(
  em: EntityManager,
  table: T,
  lignes: readonly ASigner<T>[],
): Promise<void> {
  const signees: object[] = lignes.map(signer);
  await sql(em)
    .insertInto(table as 'role')
    .values(signees as NouvelleLigne<'role'>[])
    .execute();
}

/** One such row, with its key, and `dite` in the trace: what it has that nobody must keep secret. */
export async function insererUne<T extends TableSignee, L extends ASigner<T>>(
  em: EntityManager,
  table: T,
  ligne: L,
  dite: Record<string, unknown>,
): Promise<L & Signature & { id: number }> {
  const signee = signer(ligne);
  const valeurs = signee as object as Valeurs;
  const { insertId } = await executerPreparee(em, `insérer ${table}`, valeurs, (base, places) =>
    base.insertInto(table as 'role').values(places as NouvelleLigne<'role'>),
  );
  const id = Number(insertId);
  journalEnCours().noter({ objet: table, id, apres: dite });
  return { ...signee, id };
}

/** Of a row that is changed without the unit of work: by whom, and when, as that signs it. */
export function signatureDuChangement(): Pick<Signature, 'modifierParId' | 'modifierA'> {
  const { auteurId, maintenant } = journalEnCours();
  return { modifierParId: auteurId, modifierA: maintenant };
}

function signer<L extends object>(ligne: L): L & Signature {
  const { auteurId, maintenant } = journalEnCours();
  const auteurs = { creerParId: auteurId, modifierParId: auteurId };
  return { ...ligne, version: 1, ...auteurs, creerA: maintenant, modifierA: maintenant, ...ligne };
}
