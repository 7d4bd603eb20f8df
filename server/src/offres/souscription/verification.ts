import { cleOuAucune } from '../../socle/commun/cle.ts';
import { champInvalide, introuvable, saisieInvalide } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { Faits } from '../eligibilite/eligibilite.types.ts';
import { faitsDe } from '../eligibilite/faits.ts';
import { verdictsDesOffres, verdictsPour } from '../eligibilite/verdict.ts';
import { offresAuBesoin, regardDuBesoin } from '../offre/catalogue.ts';
import { lireOffre, type OffreLue, offreLue } from '../offre/offre.lecture.ts';
import { offresVisibles, type RegardOffres, regardSurOffres } from '../offre/offre.regles.ts';
import { CETTE_OFFRE } from '../offre/offre.service.ts';
import { CETTE_PROMOTION, promotionVisible } from '../promotion/promotion.lecture.ts';
import { clientServi } from './client.ts';

interface DemandeVerification {
  offreId?: string | null | undefined;
  promotionId?: string | null | undefined;
  clientId?: string | null | undefined;
  numero?: string | null | undefined;
  codePostal?: string | null | undefined;
  puissance?: number | null | undefined;
  kwhParAn?: number | null | undefined;
  pourcentCreuses?: number | null | undefined;
}

const ALTERNATIVES_MAX = 5;
const CANDIDATES_MAX = 200;

/** Spec 1-product, decision 15: may this client take it, why not in both languages, and what they could take instead. */
export async function verifierPour(contexte: Contexte, demande: DemandeVerification) {
  const { em, horloge } = contexte;
  const { offreId, promotionId } = demande;
  if ((offreId == null) === (promotionId == null)) {
    const message = { fr: 'Une offre ou une promotion, et une seule.', en: 'An offer or a promotion, and only one.' };
    throw saisieInvalide(['offreId', 'promotionId'].map((chemin) => ({ chemin, message })));
  }
  const { puissance } = demande;
  const client = await clientServi(contexte, demande);
  const regard =
    puissance == null
      ? await regardSurOffres(contexte, client)
      : { ...(await regardDuBesoin(contexte, { ...demande, puissance })), gere: await gereLesOffres(contexte) };
  const details = { codePostal: demande.codePostal || null, puissance: puissance ?? null };
  const faits = await faitsDe(em, client.clientId, { ...client, ...details }, horloge.maintenant());
  if (!faits) throw champInvalide('clientId', 'Ce client n’existe pas.', 'This client does not exist.');
  const [cible, id] = await laCible(contexte, demande, regard);
  const preneur = { clientId: client.clientId, numeroAtteste: client.essai };
  const verdicts =
    cible === 'offreId'
      ? await verdictsDesOffres(em, [id], faits, preneur)
      : await verdictsPour(em, 'promotionId', [id], faits);
  const verdict = verdicts.get(id);
  const alternatives =
    verdict?.eligible || cible === 'promotionId' ? [] : await autresOffres(contexte, id, { faits, preneur, regard });
  return { eligible: verdict?.eligible ?? false, raisons: verdict?.raisons ?? [], alternatives };
}

async function laCible(
  contexte: Contexte,
  { offreId, promotionId }: DemandeVerification,
  regard: RegardOffres,
): Promise<['offreId' | 'promotionId', number]> {
  if (offreId != null) {
    const offre = await lireOffre(contexte.em, { id: cleOuAucune(offreId) }, regard);
    if (!offre) throw introuvable(CETTE_OFFRE);
    return ['offreId', offre.id];
  }
  const promotion = await promotionVisible(contexte, { id: cleOuAucune(promotionId ?? '') });
  if (!promotion) throw introuvable(CETTE_PROMOTION);
  return ['promotionId', promotion.id];
}

const gereLesOffres = async (contexte: Contexte) => (await regardSurOffres(contexte)).gere;

interface Recherche {
  faits: Faits;
  preneur: { clientId: number; numeroAtteste: string | null };
  regard: RegardOffres;
}

/**
 * Offers on sale that this client is eligible for and has not yet; the one meant to replace it first, then, where their
 * needs are known, the cheapest.
 */
async function autresOffres(
  contexte: Contexte,
  refuseeId: number,
  { faits, preneur, regard }: Recherche,
): Promise<OffreLue[]> {
  const { em } = contexte;
  const refusee = await lireOffre(em, { id: refuseeId }, regard);
  const deClient = { ...regard, gere: false };
  const ordonnees = regard.besoin
    ? (await offresAuBesoin(em, deClient, regard.besoin)).where('o.id', '!=', refuseeId).selectAll('o')
    : offresVisibles(em, deClient).where('o.id', '!=', refuseeId).selectAll('o').orderBy('o.id');
  const candidates = await ordonnees.limit(CANDIDATES_MAX).execute();
  const parId = new Map(candidates.map((candidate) => [candidate.id, offreLue(candidate, deClient)]));
  const ids = candidates.map(({ id }) => id);
  const verdicts = await verdictsDesOffres(em, ids, faits, preneur);
  const prises = ids
    .filter((id) => verdicts.get(id)?.eligible)
    .sort((a, b) => Number(b === refusee?.remplaceParId) - Number(a === refusee?.remplaceParId))
    .slice(0, ALTERNATIVES_MAX);
  return prises.map((id) => parId.get(id)).filter((offre) => offre !== undefined);
}
