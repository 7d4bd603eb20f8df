import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../commun/base-de-donnees.ts';
import type { Faits } from '../eligibilite/eligibilite.types.ts';
import { verdictsPour } from '../eligibilite/verdict.ts';
import { type PromotionEcartee, raisonsDEcart } from './ecarts.ts';
import { TypeActionPromotion } from './promotion.entity.ts';
import type { ActionPromotion, DureePromotion, PromotionApplicable } from './promotion.types.ts';

export type PromotionLue = LigneDe<'promotion'>;

interface Recherche {
  offreId: number;
  clientId: number;
  essai: string | null;
  codePromotion: string | null;
  faits: Faits;
  maintenant: Date;
  /** Looked at as if they were in force, beside those that are. */
  simulees: readonly number[] | null;
}

export interface Examen {
  retenues: PromotionLue[];
  /** Empty unless simulated: who only asks for a price is not told of codes that they do not have. */
  ecartees: PromotionEcartee[];
}

/**
 * The promotions that hold for this request: in force (or under test for this number), for this offer, with its code
 * where it needs one, for this client, with something left of their limits. In one reading, so that nothing is asked a
 * promotion at a time.
 */
export async function examinerPromotions(em: EntityManager, recherche: Recherche): Promise<Examen> {
  const { clientId, codePromotion, faits, maintenant, simulees } = recherche;
  const candidates = await lesCandidates(em, recherche);
  const ids = candidates.map(({ id }) => id);
  const verdicts = await verdictsPour(em, 'promotionId', ids, faits);
  const prises = await utilisationsDuClient(em, ids, clientId);
  const examen: Examen = { retenues: [], ecartees: [] };
  for (const { pourOffreId, ...promotion } of candidates) {
    const { id, code, nomFr, nomEn } = promotion;
    const raisons = raisonsDEcart(promotion, {
      ...{ codePromotion, maintenant },
      verdict: verdicts.get(id),
      prises: prises.get(id) ?? 0,
      pourCetteOffre: pourOffreId !== null,
      simulee: simulees?.includes(id) ?? false,
    });
    if (raisons.length === 0) examen.retenues.push(promotion);
    else if (simulees) examen.ecartees.push({ promotionId: id, code, nom: { fr: nomFr, en: nomEn }, raisons });
  }
  return examen;
}

/** Of those in force, the ones that need another code are not even read, unless one wants to know why not. */
function lesCandidates(em: EntityManager, recherche: Recherche) {
  const { offreId, essai, codePromotion, maintenant, simulees } = recherche;
  return sql(em)
    .selectFrom('promotion as p')
    .leftJoin('promotion_offre as po', (sur) => sur.onRef('po.promotionId', '=', 'p.id').on('po.offreId', '=', offreId))
    .where((ou) =>
      ou.or([
        ou('p.id', 'in', [0, ...(simulees ?? [])]),
        ou.and([
          ou('po.offreId', 'is not', null),
          ou.or([ou('p.fin', 'is', null), ou('p.fin', '>', maintenant)]),
          ...(simulees ? [] : [ou.or([ou('p.surCode', '=', false), ou('p.code', '=', codePromotion ?? '')])]),
          ou.or([
            ou('p.statut', '=', 'ACTIVE' as never),
            ou.and([
              ou('p.statut', 'in', ['EN_TEST', 'VALIDEE'] as never),
              ou.exists(
                ou
                  .selectFrom('numero_test as t')
                  .whereRef('t.promotionId', '=', 'p.id')
                  .where('t.numero', '=', essai ?? '')
                  .where('t.expireA', '>', maintenant)
                  .select('t.id'),
              ),
            ]),
          ]),
        ]),
      ]),
    )
    .selectAll('p')
    .select('po.offreId as pourOffreId')
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
