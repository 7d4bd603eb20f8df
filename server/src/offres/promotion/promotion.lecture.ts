import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { champInvalide, interdit } from '../../socle/commun/erreurs.ts';
import { lirePage, type PageLue } from '../../socle/commun/liste.ts';
import { commenceUnMot } from '../../socle/commun/mots-cherches.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { tient } from '../../socle/securite/acces.ts';
import { offresVisibles, regardSurOffres } from '../offre/offre.regles.ts';
import { dansLEtat, presqueEpuisees } from './etat.ts';
import { StatutPromotion } from './promotion.entity.ts';
import type { ConsulterPromotionArgs } from './promotion.inputs.ts';
import { PROMOTION_GERER } from './promotion.permissions.ts';

export const CETTE_PROMOTION = { fr: 'Cette promotion', en: 'This promotion' };

export type PromotionAffichee = LigneDe<'promotion'> & { nom: Bilingue };

export const promotionLue = (ligne: LigneDe<'promotion'>): PromotionAffichee => ({
  ...ligne,
  nom: { fr: ligne.nomFr, en: ligne.nomEn },
});

export function gereLesPromotions(contexte: Contexte): boolean {
  return tient(appelantDe(contexte).droits, PROMOTION_GERER.nom, contexte.horloge.maintenant());
}

/** The row filter: without PROMOTION_GERER only what is in force today, and no code that one has to be told. */
export function promotionsVisibles(em: EntityManager, gere: boolean, maintenant: Date) {
  const toutes = sql(em).selectFrom('promotion as p');
  if (gere) return toutes;
  return toutes
    .where('p.statut', '=', StatutPromotion.ACTIVE)
    .where('p.surCode', '=', false)
    .where((ou) => ou.or([ou('p.debut', 'is', null), ou('p.debut', '<=', maintenant)]))
    .where((ou) => ou.or([ou('p.fin', 'is', null), ou('p.fin', '>', maintenant)]));
}

export async function consulterPromotions(
  contexte: Contexte,
  { recherche, statut, etat, presqueEpuisee, offreId, ...page }: ConsulterPromotionArgs,
): Promise<PageLue<PromotionAffichee>> {
  const { em, horloge } = contexte;
  const maintenant = horloge.maintenant();
  const regard = await regardSurOffres(contexte);
  let requete = promotionsVisibles(em, gereLesPromotions(contexte), maintenant).selectAll('p');
  if (statut) requete = requete.where('p.statut', '=', statut);
  if (etat) requete = dansLEtat(requete, etat, maintenant);
  if (presqueEpuisee != null) requete = presqueEpuisees(requete, presqueEpuisee, maintenant);
  if (offreId != null) {
    requete = requete.where('p.id', 'in', (sous) =>
      sous
        .selectFrom('promotion_offre')
        .where('offreId', '=', cleOuAucune(offreId))
        .where('offreId', 'in', offresVisibles(em, regard).select('o.id'))
        .select('promotionId'),
    );
  }
  if (recherche) requete = requete.where((ou) => commenceUnMot(ou, 'p.recherche', recherche));
  const lue = await lirePage(em, requete.orderBy('p.priorite').orderBy('p.id'), page);
  return { ...lue, items: (lue.items as LigneDe<'promotion'>[]).map(promotionLue) };
}

export async function promotionVisible(
  contexte: Contexte,
  cle: { id: number } | { code: string },
): Promise<PromotionAffichee | null> {
  const { em, horloge } = contexte;
  const requete = promotionsVisibles(em, gereLesPromotions(contexte), horloge.maintenant()).selectAll('p');
  const ligne = await ('id' in cle
    ? requete.where('p.id', '=', cle.id)
    : requete.where('p.code', '=', cle.code)
  ).executeTakeFirst();
  return ligne ? promotionLue(ligne) : null;
}

const SIMULEES_MAX = 20;

/** Those that whoever manages promotions adds to a preview; null: none is asked for. */
export async function promotionsSimulees(contexte: Contexte, ids: readonly string[] | null): Promise<number[] | null> {
  if (ids === null) return null;
  if (!gereLesPromotions(contexte)) throw interdit();
  if (ids.length > SIMULEES_MAX) {
    throw champInvalide('promotionIds', `${SIMULEES_MAX} promotions au plus.`, `At most ${SIMULEES_MAX} promotions.`);
  }
  const cles = [...new Set(ids.map((id) => cleOuAucune(id)))];
  const connues = await sql(contexte.em)
    .selectFrom('promotion')
    .where('id', 'in', [0, ...cles])
    .select('id')
    .execute();
  if (connues.length === cles.length) return cles;
  throw champInvalide('promotionIds', 'Une de ces promotions n’existe pas.', 'One of these promotions does not exist.');
}
