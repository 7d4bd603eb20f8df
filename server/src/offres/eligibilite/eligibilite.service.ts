import type { EntityManager } from '@mikro-orm/core';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { aEditer } from '../../socle/commun/edition.ts';
import { champInvalide, conflit, saisieInvalide } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Offre } from '../offre/offre.entity.ts';
import { Promotion, StatutPromotion } from '../promotion/promotion.entity.ts';
import { reprendreResultats } from '../promotion/promotion.service.ts';
import { fautesDuCritere, valeursLues } from './critere-valide.ts';
import type { CritereInput } from './criteres-saisis.ts';
import { Eligibilite } from './eligibilite.entity.ts';
import type { CreerEligibiliteInput, ModifierEligibiliteInput } from './eligibilite.inputs.ts';
import type { Critere } from './eligibilite.types.ts';

export const CETTE_ELIGIBILITE = { fr: 'Cette éligibilité', en: 'This eligibility' };
/** One suffices: more than a page of them is nobody's to read. */
export const PAR_CIBLE_MAX = 50;

/** Document 000, creerEligibilite: on an offer or a promotion, exactly one of the two. */
export async function creer({ em, horloge }: Contexte, input: CreerEligibiliteInput): Promise<number> {
  const { offreId, promotionId, libelle = null, criteres } = input;
  if ((offreId == null) === (promotionId == null)) {
    const message = { fr: 'Une offre ou une promotion, et une seule.', en: 'An offer or a promotion, and only one.' };
    throw saisieInvalide(['offreId', 'promotionId'].map((chemin) => ({ chemin, message })));
  }
  const offre = offreId == null ? null : await em.findOne(Offre, cleOuAucune(offreId));
  const promotion = promotionId == null ? null : await em.findOne(Promotion, cleOuAucune(promotionId));
  if (offreId != null && !offre)
    throw champInvalide('offreId', 'Cette offre n’existe pas.', 'This offer does not exist.');
  if (promotionId != null && !promotion)
    throw champInvalide('promotionId', 'Cette promotion n’existe pas.', 'This promotion does not exist.');
  garderEnVigueur(promotion);
  if ((await em.count(Eligibilite, offre ? { offre } : { promotion })) >= PAR_CIBLE_MAX)
    throw conflit({ fr: `${PAR_CIBLE_MAX} éligibilités au plus`, en: `At most ${PAR_CIBLE_MAX} eligibilities` });
  const eligibilite = em.create(Eligibilite, { offre, promotion, libelle, criteres: enJson(criteres) });
  await em.flush();
  if (promotion) await reprendreResultats(em, promotion, horloge.maintenant());
  return eligibilite.id;
}

export async function modifier({ em, horloge }: Contexte, input: ModifierEligibiliteInput): Promise<number> {
  const { id, version, libelle, criteres } = input;
  const eligibilite = await trouver(em, { id, version });
  const valeurs = { libelle, ...(criteres && { criteres: enJson(criteres) }) };
  em.assign(eligibilite, valeurs, { ignoreUndefined: true });
  await em.flush();
  if (criteres && eligibilite.promotion) await reprendreResultats(em, eligibilite.promotion, horloge.maintenant());
  return eligibilite.id;
}

export async function supprimer({ em, horloge }: Contexte, input: { id: string; version: number }): Promise<number> {
  const eligibilite = await trouver(em, input);
  const { id, promotion } = eligibilite;
  await em.remove(eligibilite).flush();
  if (promotion) await reprendreResultats(em, promotion, horloge.maintenant());
  return id;
}

async function trouver(em: EntityManager, input: { id: string; version: number }): Promise<Eligibilite> {
  const eligibilite = await aEditer(em, Eligibilite, input, CETTE_ELIGIBILITE);
  await em.populate(eligibilite, ['promotion']);
  garderEnVigueur(eligibilite.promotion);
  return eligibilite;
}

/** A promotion is never changed while it is active; whom it is for is part of it. */
function garderEnVigueur(promotion: Promotion | null): void {
  if (promotion?.statut !== StatutPromotion.ACTIVE) return;
  throw conflit({
    fr: 'Cette promotion est active : désactivez-la d’abord',
    en: 'This promotion is active: deactivate it first',
  });
}

/** What a `text` column holds. */
const JSON_MAX_OCTETS = 65_535;

function enJson(criteres: readonly CritereInput[]): string {
  const json = JSON.stringify(criteresPropres(criteres));
  if (Buffer.byteLength(json) <= JSON_MAX_OCTETS) return json;
  throw champInvalide('criteres', 'Ces critères sont trop longs.', 'These criteria are too long.');
}

/** `chemin`: where they stand in the input, for the words of a refusal. */
export function criteresPropres(criteres: readonly CritereInput[], chemin = 'criteres'): Critere[] {
  const propres = criteres.map(valeursLues);
  const fautes = propres.flatMap((critere, rang) => fautesDuCritere(critere, `${chemin}.${rang}`));
  if (fautes.length > 0) throw saisieInvalide(fautes);
  return propres;
}
