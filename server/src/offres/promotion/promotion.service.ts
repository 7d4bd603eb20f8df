import { type EntityManager, LockMode } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { changementsDe, valeursDe } from '../../socle/champs/saisie.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { aEditer } from '../../socle/commun/edition.ts';
import { champInvalide, conflit, saisieInvalide } from '../../socle/commun/erreurs.ts';
import { aChercher } from '../../socle/commun/mots-cherches.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { ResultatTest } from '../numero-test/numero-test.entity.ts';
import { pasEncore } from '../offre/activation.ts';
import { manquePourActiver, statutSelonLesTests } from '../offre/cycle.ts';
import { Offre } from '../offre/offre.entity.ts';
import { terminerEssais } from '../souscription/essais.ts';
import { fautesDuContenu } from './contenu.ts';
import { CHAMPS, TypeDureePromotion } from './promotion.champs.ts';
import { Promotion, StatutPromotion } from './promotion.entity.ts';
import type {
  ActiverPromotionInput,
  CreerPromotionInput,
  DesactiverPromotionInput,
  ModifierPromotionInput,
} from './promotion.inputs.ts';
import { CETTE_PROMOTION } from './promotion.lecture.ts';

export const UNE_OFFRE = { fr: 'au moins une offre', en: 'at least one offer' };

/** Document 000, creerPromotion: a draft. */
export async function creer({ em }: Contexte, input: CreerPromotionInput): Promise<number> {
  const { offreIds = [] } = input;
  const valeurs = valeursDe(CHAMPS, input);
  const { code } = valeurs;
  if ((await em.count(Promotion, { code })) > 0) {
    const message = { fr: 'Ce code est déjà pris', en: 'This code is taken already' };
    throw conflit(message, { champs: [{ chemin: 'code', message }] });
  }
  const promotion = em.create(Promotion, {
    ...{ surCode: false, exclusive: false, priorite: 100, duree: TypeDureePromotion.TOUJOURS },
    ...valeurs,
    utilisations: 0,
    statut: StatutPromotion.BROUILLON,
    recherche: '',
  });
  verifier(promotion);
  await em.flush();
  await poserOffres(em, promotion, offreIds);
  return promotion.id;
}

/** Never while it is active. What was tested is no longer what it is: its results are taken back. */
export async function modifier({ em, horloge }: Contexte, input: ModifierPromotionInput): Promise<number> {
  const { offreIds } = input;
  const promotion = await aEditer(em, Promotion, input, CETTE_PROMOTION);
  if (promotion.statut === StatutPromotion.ACTIVE)
    throw conflit({
      fr: 'Cette promotion est active : désactivez-la d’abord',
      en: 'This promotion is active: deactivate it first',
    });
  em.assign(promotion, changementsDe(CHAMPS, input));
  verifier(promotion);
  if (offreIds) await poserOffres(em, promotion, offreIds);
  await reprendreResultats(em, promotion, horloge.maintenant());
  return promotion.id;
}

/**
 * After any change of what it is or of whom it is for: what was tested is no longer that. Its row is written first: of
 * a change and an activation at once, one comes after the other and sees it.
 */
export async function reprendreResultats(em: EntityManager, promotion: Promotion, maintenant: Date): Promise<void> {
  promotion.modifierA = maintenant;
  await em.flush();
  await sql(em)
    .updateTable('numero_test')
    .set({ resultat: ResultatTest.EN_ATTENTE, note: null, valideParId: null, valideA: null })
    // Who looked at it before the change says nothing of what it is now.
    .set((ligne) => ({ version: ligne('version', '+', 1) }))
    .where('promotionId', '=', promotion.id)
    .execute();
  await terminerEssais(em, { promotionId: promotion.id }, maintenant);
  await recalculerStatut(em, promotion);
}

function verifier(promotion: Promotion): void {
  const fautes = fautesDuContenu(promotion);
  if (fautes.length > 0) throw saisieInvalide(fautes);
  const { nomFr, nomEn, code } = promotion;
  promotion.recherche = aChercher(360, nomFr, nomEn, code);
}

async function poserOffres(em: EntityManager, promotion: Promotion, ids: readonly string[]): Promise<void> {
  const cles = [...new Set(ids.map((id) => cleOuAucune(id)))];
  const offres = await em.find(Offre, { id: { $in: cles } });
  if (offres.length < cles.length)
    throw champInvalide('offreIds', 'Une de ces offres n’existe pas.', 'One of these offers does not exist.');
  await em.populate(promotion, ['offres']);
  promotion.offres.set(offres);
  await em.flush();
}

/** After any change of its numbers or of their results. */
export async function recalculerStatut(em: EntityManager, promotion: Promotion): Promise<void> {
  // Of two results given at once, the second sees the first.
  await em.lock(promotion, LockMode.PESSIMISTIC_WRITE);
  promotion.statut = StatutPromotion[statutSelonLesTests(await resultatsDe(em, promotion))];
  await em.flush();
}

async function resultatsDe(em: EntityManager, { id }: Promotion) {
  const tests = await sql(em).selectFrom('numero_test').where('promotionId', '=', id).select('resultat').execute();
  return tests.map(({ resultat }) => resultat);
}

/** fonctions.tsv: window not ended, at least one offer; and tested, as a version. */
export async function activer({ em, horloge }: Contexte, input: ActiverPromotionInput): Promise<number> {
  const promotion = await aEditer(em, Promotion, input, CETTE_PROMOTION);
  if (promotion.statut === StatutPromotion.ACTIVE)
    throw conflit({ fr: 'Cette promotion est déjà active', en: 'This promotion is active already' });
  await em.populate(promotion, ['offres']);
  const manques = manquePourActiver(
    {
      statut: promotion.statut,
      resultats: await resultatsDe(em, promotion),
      valideAu: promotion.fin,
      contenu: promotion.offres.length,
      motsDuContenu: UNE_OFFRE,
    },
    horloge.maintenant(),
  );
  if (manques.length > 0) throw pasEncore(manques);
  promotion.statut = StatutPromotion.ACTIVE;
  await em.flush();
  await terminerEssais(em, { promotionId: promotion.id }, horloge.maintenant());
  return promotion.id;
}

/** Subscriptions made keep it. */
export async function desactiver({ em }: Contexte, input: DesactiverPromotionInput): Promise<number> {
  const promotion = await aEditer(em, Promotion, input, CETTE_PROMOTION);
  if (promotion.statut !== StatutPromotion.ACTIVE)
    throw conflit({ fr: 'Cette promotion n’est pas active', en: 'This promotion is not active' });
  promotion.statut = StatutPromotion.INACTIVE;
  await em.flush();
  return promotion.id;
}
