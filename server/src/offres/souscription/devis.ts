import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { champInvalide, conflit, introuvable } from '../../socle/commun/erreurs.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { enTexte } from '../../socle/commun/montant.ts';
import { faitsDe } from '../eligibilite/faits.ts';
import { verdictsDesOffres } from '../eligibilite/verdict.ts';
import { type VersionOfferte, versionPour } from '../offre/offre.regles.ts';
import { CETTE_OFFRE } from '../offre/offre.service.ts';
import { auCentime, factureDeBase } from '../offre/prix.ts';
import { enCalcul, examinerPromotions, type PromotionLue } from '../promotion/applicables.ts';
import { calculerPrix, type EtapeDePrix, type PrixCalcule } from '../promotion/calcul.ts';
import { type PromotionEcartee, raisonDeLExclusion } from '../promotion/ecarts.ts';
import type { DemandeDevis, Devis, EtapeDevis } from './devis.types.ts';

/**
 * Eligibility, promotions step by step and the price of a first year: the preview and the subscription itself ask this
 * one function, the latter inside its transaction. Writes nothing. `simulees`: promotions taken as if they were in
 * force. Why one is left out is said of all of them to whoever simulates, else of the one whose code was typed.
 */
export async function etablirDevis(
  em: EntityManager,
  demande: DemandeDevis,
  maintenant: Date,
  simulees: readonly number[] | null = null,
): Promise<Devis> {
  const version = await versionSouscriptible(em, demande, maintenant);
  const tarif = await tarifDe(em, version.id, demande.puissance);
  const faits = await faitsDe(em, demande.clientId, demande, maintenant);
  if (!faits) throw champInvalide('clientId', 'Ce client n’existe pas.', 'This client does not exist.');
  const preneur = { clientId: demande.clientId, numeroAtteste: demande.essai };
  const verdict = (await verdictsDesOffres(em, [demande.offreId], faits, preneur)).get(demande.offreId);
  const { retenues, ecartees } = await examinerPromotions(em, { ...demande, faits, maintenant, simulees });
  exigerCode(demande, [...retenues, ...ecartees]);
  const { fraisActivation, engagementMois, prixExact, numero } = version;
  const prix = calculerPrix(factureDeBase(tarif, fraisActivation, demande), retenues.map(enCalcul));
  const parId = new Map(retenues.map((promotion) => [promotion.id, promotion]));
  const enTest = ({ promotionId }: { promotionId: number }) =>
    parId.get(promotionId)?.statut !== 'ACTIVE' && !simulees?.includes(promotionId);
  return {
    eligible: verdict?.eligible ?? false,
    raisons: verdict?.raisons ?? [],
    versionOffreId: version.id,
    versionNumero: numero,
    test: version.test || prix.etapes.some(enTest),
    ...{ engagementMois, prixExact, tarif, fraisActivation },
    kwhParAn: demande.kwhParAn,
    pourcentCreuses: demande.pourcentCreuses,
    ...montantsDe(prix, parId),
    ecartees: ecarteesDe([...ecartees, ...exclues(prix, parId)], demande, simulees),
  };
}

function ecarteesDe(
  toutes: PromotionEcartee[],
  { codePromotion }: DemandeDevis,
  simulees: readonly number[] | null,
): PromotionEcartee[] | null {
  if (simulees) return toutes;
  return codePromotion === null ? null : toutes.filter(({ code }) => code === codePromotion);
}

type ParId = ReadonlyMap<number, PromotionLue>;

function montantsDe(prix: PrixCalcule, parId: ParId) {
  const { activation, mois } = auCentime(prix.facture);
  return {
    base: enTexte(prix.base),
    etapes: prix.etapes.map((etape) => etapeDe(etape, parId)),
    total: enTexte(prix.total),
    activation: enTexte(activation),
    mois: mois.map(enTexte),
  };
}

/** With what the promotion says today: what follows the first year is owed by it. */
function etapeDe({ promotionId, avant, gain, apres }: EtapeDePrix, parId: ParId): EtapeDevis {
  const lue = parId.get(promotionId);
  if (!lue) throw new Error('Une étape est celle d’une promotion lue');
  const { code, nomFr, nomEn, action, valeur, mois, duree, periodes } = lue;
  return {
    ...{ promotionId, code, action, mois, duree, periodes },
    nom: { fr: nomFr, en: nomEn },
    valeur: valeur == null ? null : String(valeur),
    ...{ avant: enTexte(avant), gain: enTexte(gain), apres: enTexte(apres) },
  };
}

function exclues({ etapes, ecartees }: PrixCalcule, parId: ParId): PromotionEcartee[] {
  const premiere = nommee(parId, etapes[0]?.promotionId ?? 0).nom;
  return ecartees.map(({ promotionId, ecart }) => ({
    promotionId,
    ...nommee(parId, promotionId),
    raisons: [raisonDeLExclusion(ecart, premiere)],
  }));
}

function nommee(parId: ParId, promotionId: number) {
  const { code = '', nomFr = '', nomEn = '' } = parId.get(promotionId) ?? {};
  return { code, nom: { fr: nomFr, en: nomEn } };
}

/** One that is not activated yet does not exist either. */
function exigerCode({ codePromotion }: DemandeDevis, promotions: readonly { code: string }[]): void {
  if (codePromotion === null || promotions.some(({ code }) => code === codePromotion)) return;
  throw champInvalide('codePromotion', 'Ce code n’existe pas.', 'This code does not exist.');
}

/** Nobody subscribes in the belief that a code counts when it does nothing: it is taken out first, knowingly. */
export function exigerCodeUtile({ codePromotion }: DemandeDevis, { etapes, ecartees }: Devis): void {
  if (codePromotion === null || etapes.some(({ code }) => code === codePromotion)) return;
  const raisons = ecartees?.find(({ code }) => code === codePromotion)?.raisons ?? [];
  throw champInvalide(
    'codePromotion',
    `Ce code ne change rien au prix : ${raisons.map(({ fr }) => fr).join(' ; ')}.`,
    `This code changes nothing in the price: ${raisons.map(({ en }) => en).join('; ')}.`,
  );
}

/** Who may not see what is prepared is told of an offer that was never on sale what they are told of none. */
async function versionSouscriptible(em: EntityManager, demande: DemandeDevis, maintenant: Date) {
  const { offreId, essai, voitTout } = demande;
  const offre = await sql(em).selectFrom('offre').where('id', '=', offreId).select('statut').executeTakeFirst();
  if (!offre) throw introuvable(CETTE_OFFRE);
  const choisie = await versionPour(em, offreId, essai, maintenant);
  const close = !choisie || (!choisie.test && offre.statut !== 'ACTIVE') || offre.statut === 'RETIREE';
  const version = close ? null : await validite(em, choisie, maintenant);
  if (version) return version;
  if (voitTout || (await dejaVendue(em, offreId, maintenant))) throw plusOfferte();
  throw introuvable(CETTE_OFFRE);
}

async function dejaVendue(em: EntityManager, offreId: number, maintenant: Date): Promise<boolean> {
  const vendue = await sql(em)
    .selectFrom('version_offre')
    .where('offreId', '=', offreId)
    .where('activeeA', 'is not', null)
    .where((ou) => ou.or([ou('valideDu', 'is', null), ou('valideDu', '<=', maintenant)]))
    .select('id')
    .executeTakeFirst();
  return vendue !== undefined;
}

/** Null: not on sale today. */
async function validite(em: EntityManager, { id, test }: VersionOfferte, maintenant: Date) {
  const version = await sql(em).selectFrom('version_offre').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const debut = versDate(version.valideDu);
  const fin = versDate(version.valideAu);
  if (!test && ((debut !== null && debut > maintenant) || (fin !== null && fin <= maintenant))) return null;
  const { fraisActivation, prixExact } = version;
  return { ...version, fraisActivation: String(fraisActivation), prixExact: Boolean(prixExact), test };
}

const plusOfferte = () =>
  conflit({ fr: 'Cette offre ne peut pas être souscrite', en: 'This offer cannot be subscribed' });

async function tarifDe(em: EntityManager, versionOffreId: number, puissance: number) {
  const tarif = await sql(em)
    .selectFrom('tarif')
    .where('versionOffreId', '=', versionOffreId)
    .where('puissance', '=', puissance)
    .select(['puissance', 'abonnement', 'kwh', 'kwhPleines', 'kwhCreuses'])
    .executeTakeFirst();
  if (!tarif) {
    throw champInvalide(
      'puissance',
      'Cette offre n’a pas de tarif à cette puissance.',
      'This offer has no tariff at this power.',
    );
  }
  const texte = (prix: unknown) => (prix == null ? null : String(prix));
  return {
    puissance: tarif.puissance,
    abonnement: String(tarif.abonnement),
    kwh: texte(tarif.kwh),
    kwhPleines: texte(tarif.kwhPleines),
    kwhCreuses: texte(tarif.kwhCreuses),
  };
}
