import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../commun/base-de-donnees.ts';
import { journalEnCours } from '../trace/journal.ts';

/** Ends sessions: all of an account's, or one, or all but one. They are refused from the very next request on. */
export async function revoquer(
  em: EntityManager,
  utilisateurId: number,
  maintenant: Date,
  quoi: { seulement?: string; sauf?: string } = {},
): Promise<void> {
  let requete = sql(em)
    .updateTable('session')
    .set({ revoqueeA: maintenant })
    .where('utilisateurId', '=', utilisateurId)
    .where('revoqueeA', 'is', null);
  if (quoi.seulement !== undefined) requete = requete.where('id', '=', quoi.seulement);
  if (quoi.sauf !== undefined) requete = requete.where('id', '!=', quoi.sauf);
  await requete.execute();
  journalEnCours().noter({
    objet: 'session',
    id: quoi.seulement ? 'celle-ci' : 'toutes',
    apres: { revoqueeA: maintenant },
  });
}
