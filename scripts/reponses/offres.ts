import type { Ecrivain, Saisie } from './ecriture.ts';
import type { Monde, Objet } from './monde.ts';

const NOM = { fr: 'Essai', en: 'Trial' };
const TARIFS = [{ puissance: 6, abonnement: '15.47', kwh: '0.17929' }];

/** Offers, promotions, their tests, and a subscription with its whole life. */
export async function ecrireOffres(m: Monde, e: Ecrivain): Promise<void> {
  const offre = await e.ecrire('admin', 'creerOffre', () => ({ code: 'REPONSE-O', nom: NOM, tarifs: TARIFS }));
  const promotion = await e.ecrire('admin', 'creerPromotion', () => ({
    code: 'REPONSE-P',
    nom: NOM,
    action: 'POURCENTAGE',
    valeur: '10',
    offreIds: [offre.id],
  }));
  await e.ecrire('admin', 'modifierOffre', () => ({ ...m.cible(offre), descriptionFr: 'Autre' }));
  await e.ecrire('admin', 'modifierPromotion', () => ({ ...m.cible(promotion), priorite: 3 }));
  const criteres = [{ attribut: 'codePostal', operateur: 'COMMENCE_PAR', valeurs: ['75'] }];
  const eligibilite = await e.ecrire('admin', 'creerEligibilite', () => ({ offreId: offre.id, criteres }));
  await e.ecrire('admin', 'modifierEligibilite', () => ({ ...m.cible(eligibilite), libelle: 'Paris' }));
  await e.ecrire('admin', 'supprimerEligibilite', () => m.cible(eligibilite));
  await essayer(m, e, offre, promotion);
  const souscription = await souscrire(m, e);
  const aElle =
    (reste: object): Saisie =>
    () => ({ ...m.cible(souscription), ...reste });
  await e.ecrire('admin', 'suspendreSouscription', aElle({ motif: 'Essai' }));
  await e.ecrire('admin', 'reprendreSouscription', aElle({}));
  await e.ecrire('client2', 'resilierSouscription', aElle({ motif: 'Essai' }));
  await e.ecrire('admin', 'activerPromotion', () => m.cible(promotion));
  await e.ecrire('admin', 'desactiverPromotion', () => m.cible(promotion));
  await e.ecrire('admin', 'desactiverOffre', () => m.cible(offre));
  await e.ecrire('admin', 'abandonnerVersionOffre', () => m.cible(offre));
}

async function essayer(m: Monde, e: Ecrivain, offre: Objet, promotion: Objet): Promise<void> {
  const numero = '+33639981006';
  const essai = await e.ecrire('admin', 'definirNumeroTest', () => ({ offreId: offre.id, numero }));
  await e.ecrire('client', 'souscrireOffre', () => ({ offreId: offre.id, puissance: 6 }), { fautes: false });
  await e.ecrire('admin2', 'validerTest', () => ({ ...m.cible(essai), resultat: 'REUSSI' }));
  await e.ecrire('admin', 'activerOffre', () => m.cible(offre));
  const autre = await e.ecrire('admin', 'definirNumeroTest', () => ({ promotionId: promotion.id, numero }), {
    fautes: false,
  });
  await e.ecrire('admin', 'retirerNumeroTest', () => m.cible(autre));
}

/** The first of the offers on sale that this client does not have yet. */
async function souscrire(m: Monde, e: Ecrivain): Promise<Objet> {
  const page = await m.appeler('client2', 'consulterOffre', {
    besoin: { puissance: 6 },
    eligibleSeulement: true,
    perPage: 20,
  });
  const libre = ((page?.items ?? []) as Objet[]).find((offre) => offre.souscriptionEnCours === null);
  return e.ecrire('client2', 'souscrireOffre', () => ({ offreId: libre?.id, puissance: 6 }));
}
