import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../commun/base-de-donnees.ts';
import type { Faits } from '../eligibilite/eligibilite.types.ts';
import { verdictsPour } from '../eligibilite/verdict.ts';
import { TypeActionPromotion } from './promotion.entity.ts';
import type { ActionPromotion, DureePromotion, PromotionApplicable } from './promotion.types.ts';

export type PromotionLue = LigneDe<'promotion'>;

interface Recherche {
  offreId: number;
  clientId: number;
  numero: string;
  codePromotion: string | null;
  faits: Faits;
  maintenant: Date;
}

/**
 * The promotions that hold for this request: in force (or under test for this number), for this offer, with its code
 * where it needs one, for this client, with something left of their limits. In one reading, so that nothing is asked a
 * promotion at a time.
 */
export async function promotionsApplicables(em: EntityManager, recherche: Recherche): Promise<PromotionLue[]> {
  const candidates = await enVigueur(em, recherche);
  const ids = candidates.map(({ id }) => id);
  const verdicts = await verdictsPour(em, 'promotionId', ids, recherche.faits);
  const prises = await utilisationsDuClient(em, ids, recherche.clientId);
  return candidates.filter((promotion) => verdicts.get(promotion.id)?.eligible && ilEnReste(promotion, prises));
}

function ilEnReste(promotion: PromotionLue, prises: ReadonlyMap<number, number>): boolean {
  const { id, limiteGlobale, limiteParClient, utilisations } = promotion;
  if (limiteGlobale !== null && utilisations >= limiteGlobale) return false;
  return limiteParClient === null || (prises.get(id) ?? 0) < limiteParClient;
}

function enVigueur(em: EntityManager, { offreId, numero, codePromotion, maintenant }: Recherche) {
  return sql(em)
    .selectFrom('promotion as p')
    .innerJoin('promotion_offre as po', 'po.promotionId', 'p.id')
    .where('po.offreId', '=', offreId)
    .where((ou) => ou.or([ou('p.debut', 'is', null), ou('p.debut', '<=', maintenant)]))
    .where((ou) => ou.or([ou('p.fin', 'is', null), ou('p.fin', '>', maintenant)]))
    .where((ou) => ou.or([ou('p.surCode', '=', false), ou('p.code', '=', codePromotion ?? '')]))
    .where((ou) =>
      ou.or([
        ou('p.statut', '=', 'ACTIVE' as never),
        ou.and([
          ou('p.statut', '=', 'EN_TEST' as never),
          ou.exists(
            ou
              .selectFrom('numero_test as t')
              .whereRef('t.promotionId', '=', 'p.id')
              .where('t.numero', '=', numero)
              .where('t.expireA', '>', maintenant)
              .select('t.id'),
          ),
        ]),
      ]),
    )
    .selectAll('p')
    .orderBy('p.id')
    .limit(200)
    .execute();
}

async function utilisationsDuClient(em: EntityManager, ids: readonly number[], clientId: number) {
  if (ids.length === 0) return new Map<number, number>();
  const lignes = await sql(em)
    .selectFrom('utilisation_promotion')
    .where('promotionId', 'in', [...ids])
    .where('clientId', '=', clientId)
    .where('rendueA', 'is', null)
    .groupBy('promotionId')
    .select((ou) => ['promotionId', ou.fn.countAll<number>().as('compte')])
    .execute();
  return new Map(lignes.map(({ promotionId, compte }) => [promotionId, Number(compte)]));
}

/** The row in the words of the computation. */
export function enCalcul(promotion: PromotionLue): PromotionApplicable {
  const { id, priorite, exclusive } = promotion;
  return { id, priorite, exclusive: Boolean(exclusive), action: actionDe(promotion), duree: dureeDe(promotion) };
}

function actionDe({ action, valeur, mois }: PromotionLue): ActionPromotion {
  switch (action) {
    case TypeActionPromotion.POURCENTAGE:
      return { type: 'POURCENTAGE', pourcent: String(valeur) };
    case TypeActionPromotion.MONTANT:
      return { type: 'MONTANT', montant: String(valeur) };
    case TypeActionPromotion.MOIS_OFFERTS:
      return { type: 'MOIS_OFFERTS', mois: mois ?? 0 };
    case TypeActionPromotion.ACTIVATION_OFFERTE:
      return { type: 'ACTIVATION_OFFERTE' };
  }
}

function dureeDe({ duree, periodes }: PromotionLue): DureePromotion {
  return duree === 'PERIODES' ? { type: duree, nombre: periodes ?? 0 } : { type: duree };
}
