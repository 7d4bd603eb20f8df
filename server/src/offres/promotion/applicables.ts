import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import type { Faits } from '../eligibilite/eligibilite.types.ts';
import { verdictsPour } from '../eligibilite/verdict.ts';
import { type PromotionEcartee, raisonsDEcart } from './ecarts.ts';
import { type TypeActionPromotion, type TypeDureePromotion } from './promotion.champs.ts';
import { StatutPromotion } from './promotion.entity.ts';
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
  /** Who only asks for a price is told of the one whose code they typed, and of no other unless they simulate. */
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
    else if (simulees || code === codePromotion)
      examen.ecartees.push({ promotionId: id, code, nom: { fr: nomFr, en: nomEn }, raisons });
  }
  return examen;
}

/**
 * Of those in force, the ones that need another code are not even read, unless one wants to know why not. The one whose
 * code was typed is read wherever it holds or held, so that it can be said why it does nothing; never before it was
 * activated: its code is then nobody's to know.
 */
function lesCandidates(em: EntityManager, recherche: Recherche) {
  const { offreId, essai, codePromotion, maintenant, simulees } = recherche;
  return (
    sql(em)
      .selectFrom('promotion as p')
      .leftJoin('promotion_offre as po', (sur) =>
        sur.onRef('po.promotionId', '=', 'p.id').on('po.offreId', '=', offreId),
      )
      .where((ou) =>
        ou.or([
          ou('p.id', 'in', [0, ...(simulees ?? [])]),
          ou.and([
            ou('p.code', '=', codePromotion ?? ''),
            ou('p.statut', 'in', [StatutPromotion.ACTIVE, StatutPromotion.INACTIVE]),
          ]),
          ou.and([
            ou('po.offreId', 'is not', null),
            ou.or([ou('p.fin', 'is', null), ou('p.fin', '>', maintenant)]),
            ...(simulees ? [] : [ou.or([ou('p.surCode', '=', false), ou('p.code', '=', codePromotion ?? '')])]),
            ou.or([
              ou('p.statut', '=', StatutPromotion.ACTIVE),
              ou.and([
                ou('p.statut', 'in', [StatutPromotion.EN_TEST, StatutPromotion.VALIDEE]),
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
      // First, lest it be cut off.
      .orderBy((ou) => ou('p.code', '=', codePromotion ?? ''), 'desc')
      .orderBy('p.id')
      .limit(200)
      .execute()
  );
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

/** As a row says it, or a step of frozen terms. */
interface Remise {
  action: `${TypeActionPromotion}`;
  valeur: string | number | null;
  mois: number | null;
  duree: `${TypeDureePromotion}`;
  periodes: number | null;
}

export function actionDe({ action, valeur, mois }: Remise): ActionPromotion {
  switch (action) {
    case 'POURCENTAGE':
      return { type: action, pourcent: String(valeur) };
    case 'MONTANT':
      return { type: action, montant: String(valeur) };
    case 'MOIS_OFFERTS':
      return { type: action, mois: mois ?? 0 };
    case 'ACTIVATION_OFFERTE':
      return { type: action };
  }
}

export function dureeDe({ duree, periodes }: Remise): DureePromotion {
  return duree === 'PERIODES' ? { type: duree, nombre: periodes ?? 0 } : { type: duree };
}
