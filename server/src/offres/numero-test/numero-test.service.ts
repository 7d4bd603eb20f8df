import type { EntityManager } from '@mikro-orm/core';
import { estBlackliste } from '../../plateforme/liste-noire/est-blackliste.ts';
import { lireCle } from '../../socle/commun/cle.ts';
import { aEditer } from '../../socle/commun/edition.ts';
import { champInvalide, conflit, interdit, saisieInvalide } from '../../socle/commun/erreurs.ts';
import { normaliserNumero } from '../../socle/commun/telephone.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { StatutOffre } from '../offre/offre.entity.ts';
import { VersionOffre } from '../offre/version-offre.entity.ts';
import { noterUnTest, recalculerStatut as recalculerVersion } from '../offre/versions.service.ts';
import { Promotion, StatutPromotion } from '../promotion/promotion.entity.ts';
import { recalculerStatut as recalculerPromotion } from '../promotion/promotion.service.ts';
import { terminerEssais } from '../souscription/essais.ts';
import { Souscription } from '../souscription/souscription.entity.ts';
import { UtilisationPromotion } from '../souscription/utilisation-promotion.entity.ts';
import { NumeroTest, ResultatTest } from './numero-test.entity.ts';
import type { DefinirNumeroTestInput, ValiderTestInput } from './numero-test.inputs.ts';

export const CE_NUMERO = { fr: 'Ce numéro de test', en: 'This test number' };
const PAR_CIBLE_MAX = 20;
const JOURS_MAX = 30;
const JOUR = 24 * 3600 * 1000;

/** fonctions.tsv, definirNumeroTest: E.164, not blacklisted, at most 20 per version and 30 days; BROUILLON → EN_TEST. */
export async function definir(contexte: Contexte, input: DefinirNumeroTestInput): Promise<number> {
  const { em } = contexte;
  const cible = await laCible(em, input);
  const { versionOffre } = cible;
  const numero = normaliserNumero(input.numero);
  if (numero === null)
    throw champInvalide('numero', 'Un numéro comme 06 12 34 56 78.', 'A number such as +33 6 12 34 56 78.');
  if (await estBlackliste(em, numero))
    throw champInvalide('numero', 'Ce numéro est sur la liste noire.', 'This number is on the black list.');
  const expireA = echeance(input.expireA ?? null, contexte.horloge.maintenant());
  if ((await em.count(NumeroTest, cible)) >= PAR_CIBLE_MAX)
    throw conflit({ fr: `${PAR_CIBLE_MAX} numéros de test au plus`, en: `At most ${PAR_CIBLE_MAX} test numbers` });
  if ((await em.count(NumeroTest, { ...cible, numero })) > 0) throw dejaDefini();
  if (versionOffre) await noterUnTest(em, versionOffre.offre.id);
  const test = em.create(NumeroTest, {
    ...{ versionOffre: null, promotion: null, ...cible },
    ...{ numero, expireA, resultat: ResultatTest.EN_ATTENTE, note: null, valideParId: null, valideA: null },
  });
  await em.flush();
  await recalculer(em, test);
  return test.id;
}

const dejaDefini = () => {
  const message = { fr: 'Ce numéro la teste déjà', en: 'This number tests it already' };
  return conflit(message, { champs: [{ chemin: 'numero', message }] });
};

function echeance(demandee: Date | null, maintenant: Date): Date {
  const derniere = new Date(maintenant.getTime() + JOURS_MAX * JOUR);
  if (demandee === null) return derniere;
  if (demandee <= maintenant || demandee > derniere)
    throw champInvalide('expireA', `D’ici à ${JOURS_MAX} jours.`, `Within ${JOURS_MAX} days.`);
  return demandee;
}

/** The version being prepared of the offer, or the promotion; neither can be tested once it is active. */
async function laCible(em: EntityManager, { offreId, promotionId }: DefinirNumeroTestInput) {
  if ((offreId == null) === (promotionId == null)) {
    const message = { fr: 'Une offre ou une promotion, et une seule.', en: 'An offer or a promotion, and only one.' };
    throw saisieInvalide(['offreId', 'promotionId'].map((chemin) => ({ chemin, message })));
  }
  if (offreId != null) {
    const versionOffre = await em.findOne(
      VersionOffre,
      { prepareePour: lireCle(offreId) ?? 0 },
      { populate: ['offre'] },
    );
    if (versionOffre?.offre.statut === StatutOffre.RETIREE)
      throw conflit({ fr: 'Cette offre est retirée pour toujours', en: 'This offer is withdrawn for good' });
    if (!versionOffre)
      throw champInvalide('offreId', 'Cette offre n’a rien en préparation.', 'This offer has nothing in preparation.');
    return { versionOffre };
  }
  const promotion = await em.findOne(Promotion, lireCle(promotionId ?? '') ?? 0);
  if (!promotion) throw champInvalide('promotionId', 'Cette promotion n’existe pas.', 'This promotion does not exist.');
  garderEnPreparation(promotion);
  return { promotion };
}

function garderEnPreparation(promotion: Promotion | null): void {
  if (promotion?.statut === StatutPromotion.ACTIVE)
    throw conflit({ fr: 'Cette promotion est active', en: 'This promotion is active' });
}

async function recalculer(em: EntityManager, { versionOffre, promotion }: NumeroTest): Promise<void> {
  if (versionOffre) await recalculerVersion(em, versionOffre);
  if (promotion) await recalculerPromotion(em, promotion);
}

async function trouver(em: EntityManager, input: { id: string; version: number }): Promise<NumeroTest> {
  const test = await aEditer(em, NumeroTest, input, CE_NUMERO);
  await em.populate(test, ['versionOffre', 'promotion']);
  garderEnPreparation(test.promotion);
  if (test.versionOffre && test.versionOffre.prepareePour === null)
    throw conflit({ fr: 'Cette version n’est plus en test', en: 'This version is no longer under test' });
  return test;
}

/** Its subscriptions end with it. A failure is not undone by whoever defined the number, as a success is not theirs. */
export async function retirer(contexte: Contexte, input: { id: string; version: number }): Promise<number> {
  const { em, horloge } = contexte;
  const test = await trouver(em, input);
  if (test.resultat === ResultatTest.ECHOUE && test.creerParId === appelantDe(contexte).id)
    throw interdit({
      fr: 'Qui a défini le numéro ne retire pas son échec : changez ce qu’il teste, ou demandez à quelqu’un d’autre',
      en: 'Whoever defined the number does not remove its failure: change what it tests, or ask somebody else',
    });
  const { id, numero, versionOffre, promotion } = test;
  if (versionOffre) await noterUnTest(em, versionOffre.offre.id);
  const teste = versionOffre ? { versionOffreId: versionOffre.id } : { promotionId: promotion?.id ?? 0 };
  await terminerEssais(em, { ...teste, numero }, horloge.maintenant());
  await em.remove(test).flush();
  await recalculer(em, { versionOffre, promotion } as NumeroTest);
  return id;
}

/**
 * fonctions.tsv, validerTest: by somebody else than who defined the number; REUSSI needs a subscription made with it.
 * With none pending and none failed, what is tested is VALIDEE.
 */
export async function valider(contexte: Contexte, input: ValiderTestInput): Promise<number> {
  const { em, horloge } = contexte;
  const { id: appelantId } = appelantDe(contexte);
  const test = await trouver(em, input);
  if (test.creerParId === appelantId)
    throw interdit({
      fr: 'Qui a défini le numéro ne valide pas son test',
      en: 'Whoever defined the number does not validate its test',
    });
  if (input.resultat === 'REUSSI' && !(await aServi(em, test))) {
    throw conflit({
      fr: 'Aucune souscription n’a été faite avec ce numéro',
      en: 'No subscription was made with this number',
    });
  }
  if (test.versionOffre) await noterUnTest(em, test.versionOffre.offre.id);
  const resultat = ResultatTest[input.resultat];
  em.assign(test, { resultat, note: input.note ?? null, valideParId: appelantId, valideA: horloge.maintenant() });
  await em.flush();
  await recalculer(em, test);
  return test.id;
}

/** With the version as it is now: a change of its terms has ended the earlier ones. */
async function aServi(em: EntityManager, { versionOffre, promotion, numero }: NumeroTest): Promise<boolean> {
  const essai = { numero, test: true, vivanteClient: { $ne: null } };
  if (versionOffre) return (await em.count(Souscription, { ...essai, versionOffre })) > 0;
  return (await em.count(UtilisationPromotion, { promotion, souscription: essai })) > 0;
}
