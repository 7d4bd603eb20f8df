import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { journalEnCours } from '../../socle/journal/journal.ts';
import { StatutSouscription } from './souscription.entity.ts';

/** Subscriptions made with test numbers end when what they tested is activated, or is no longer what it was. */
export async function terminerEssais(
  em: EntityManager,
  { numero, ...de }: ({ versionOffreId: number } | { promotionId: number }) & { numero?: string },
  maintenant: Date,
): Promise<void> {
  let essais = sql(em)
    .updateTable('souscription')
    .set({
      statut: StatutSouscription.RESILIEE,
      dateFin: maintenant,
      vivanteClient: null,
      vivanteNumero: null,
      modifierA: maintenant,
    })
    .set((ligne) => ({ version: ligne('version', '+', 1) }))
    .where('test', '=', true)
    .where('vivanteClient', 'is not', null);
  if ('versionOffreId' in de) essais = essais.where('versionOffreId', '=', de.versionOffreId);
  else {
    essais = essais.where('id', 'in', (sous) =>
      sous.selectFrom('utilisation_promotion').where('promotionId', '=', de.promotionId).select('souscriptionId'),
    );
  }
  if (numero !== undefined) essais = essais.where('numero', '=', numero);
  const { numUpdatedRows } = await essais.executeTakeFirst();
  if (numUpdatedRows > 0n) {
    journalEnCours().noter({
      objet: 'souscription',
      id: `essais ${JSON.stringify(de)}`,
      apres: { statut: StatutSouscription.RESILIEE, nombre: Number(numUpdatedRows) },
    });
  }
}
