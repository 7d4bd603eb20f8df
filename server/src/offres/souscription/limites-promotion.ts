import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { conflit } from '../../socle/commun/erreurs.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import { StatutPromotion } from '../promotion/promotion.entity.ts';
import type { EtapeDevis } from './devis.types.ts';
import type { Souscription } from './souscription.entity.ts';

/**
 * Takes one of each promotion's limits, in the subscription's own transaction: the conditional update lets as many in
 * as there are, whoever comes at once, and its lock makes the count per client exact.
 */
export async function prendreLimites(
  em: EntityManager,
  { id: souscriptionId, client, test }: Souscription,
  etapes: readonly EtapeDevis[],
  maintenant: Date,
): Promise<void> {
  const clientId = client.id;
  // In one order for all: two subscriptions never wait for each other.
  for (const { promotionId, nom, gain } of etapes.toSorted((a, b) => a.promotionId - b.promotionId)) {
    if (!test) await prendre(em, promotionId, clientId, nom);
    // A test is written down as given back at once: it counts in no limit.
    const rendueA = test ? maintenant : null;
    const utilisation = { promotionId, souscriptionId, clientId, gain, creerA: maintenant, rendueA };
    await sql(em).insertInto('utilisation_promotion').values(utilisation).execute();
  }
}

async function prendre(em: EntityManager, promotionId: number, clientId: number, nom: Bilingue): Promise<void> {
  const { numUpdatedRows } = await sql(em)
    .updateTable('promotion')
    .set((ligne) => ({ utilisations: ligne('utilisations', '+', 1) }))
    .where('id', '=', promotionId)
    // Deactivated since it was read: it gives nothing any more.
    .where('statut', '=', StatutPromotion.ACTIVE)
    .where((ou) => ou.or([ou('limiteGlobale', 'is', null), ou('utilisations', '<', ou.ref('limiteGlobale'))]))
    .executeTakeFirst();
  if (numUpdatedRows === 0n || (await trop(em, promotionId, clientId))) throw epuisee(nom);
}

async function trop(em: EntityManager, promotionId: number, clientId: number): Promise<boolean> {
  const { limiteParClient } = await sql(em)
    .selectFrom('promotion')
    .where('id', '=', promotionId)
    .select('limiteParClient')
    .executeTakeFirstOrThrow();
  if (limiteParClient === null) return false;
  const { compte } = await sql(em)
    .selectFrom('utilisation_promotion')
    .where('promotionId', '=', promotionId)
    .where('clientId', '=', clientId)
    .where('rendueA', 'is', null)
    .select((ou) => ou.fn.countAll<number>().as('compte'))
    .executeTakeFirstOrThrow();
  return Number(compte) >= limiteParClient;
}

const epuisee = (nom: Bilingue) =>
  conflit({
    fr: `La promotion « ${nom.fr} » vient d’être épuisée : vérifiez le prix avant de souscrire`,
    en: `The promotion “${nom.en}” has just run out: check the price first`,
  });

/** A subscription that never began gives back what it took. */
export async function rendreLimites(em: EntityManager, souscriptionId: number, maintenant: Date): Promise<void> {
  const prises = await sql(em)
    .selectFrom('utilisation_promotion')
    .where('souscriptionId', '=', souscriptionId)
    .where('rendueA', 'is', null)
    .select('promotionId')
    .orderBy('promotionId')
    .execute();
  for (const { promotionId } of prises) {
    await sql(em)
      .updateTable('promotion')
      .set((ligne) => ({ utilisations: ligne('utilisations', '-', 1) }))
      .where('id', '=', promotionId)
      .execute();
  }
  await sql(em)
    .updateTable('utilisation_promotion')
    .set({ rendueA: maintenant })
    .where('souscriptionId', '=', souscriptionId)
    .where('rendueA', 'is', null)
    .execute();
}
