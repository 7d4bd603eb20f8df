import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { essaiDOffres } from '../../../test/essai.ts';
import {
  creerOffreActive,
  creerPromotion,
  creerPromotionActive,
  definirNumero,
  NUMERO_C2,
  souscrire,
} from '../../../test/offres.ts';
import { champsRefuses, refus, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs, valideur } = essaiDOffres();

interface Simulation {
  total: string;
  test: boolean;
  activation: string;
  etapes: { code: string; gain: string }[];
  ecartees: { code: string; raisons: { code: string; fr: string; en: string }[] }[] | null;
}
const simuler = (qui: Executant, input: Record<string, unknown>) =>
  sansRienEcrire(serveur, () =>
    lire<Simulation>(
      qui,
      'previsualiserSouscription',
      'input: PrevisualiserSouscriptionInput!',
      'total test activation etapes { code gain } ecartees { code nom { fr en } raisons { code fr en } }',
      { input: { puissance: 6, clientId: acteurs.C1.id, promotionIds: [], ...input } },
    ),
  );
const offreActive = (valeurs: Record<string, unknown> = {}) => creerOffreActive({ acteurs, valideur }, valeurs);
const brouillon = async (offreId: string, valeurs: Record<string, unknown> = {}) =>
  (await creerPromotion(acteurs.A, { offreIds: [offreId], ...valeurs })).rendu.promotion;
const ecartsDe = ({ ecartees }: Simulation) =>
  (ecartees ?? []).map(({ code, raisons }) => [code, ...raisons.map((raison) => raison.code)]);

describe('simuler une promotion', () => {
  it('demande PROMOTION_GERER ; sans simulation, rien n’est dit des promotions écartées', async () => {
    const offre = await offreActive();
    const { id } = await brouillon(offre.id);
    refus(await simuler(acteurs.S1, { offreId: offre.id, promotionIds: [id] }), 'FORBIDDEN');
    refus(await simuler(acteurs.C1, { offreId: offre.id, promotionIds: [] }), 'FORBIDDEN');
    const { rendu } = await simuler(acteurs.S1, { offreId: offre.id, promotionIds: null });
    expect([rendu.etapes, rendu.ecartees]).toEqual([[], null]);
    champsRefuses(await simuler(acteurs.A, { offreId: offre.id, promotionIds: ['4000000000'] }), 'promotionIds');
    const trop = Array.from({ length: 21 }, () => id);
    champsRefuses(await simuler(acteurs.A, { offreId: offre.id, promotionIds: trop }), 'promotionIds');
  });

  it('un brouillon donne le prix qu’il donnera une fois actif', async () => {
    const offre = await offreActive({ fraisActivation: '30' });
    const { promotion } = (await creerPromotion(acteurs.A, { offreIds: [offre.id], valeur: '25' })).rendu;
    const simulee = (await simuler(acteurs.A, { offreId: offre.id, promotionIds: [promotion.id] })).rendu;
    expect(simulee).toMatchObject({ test: false, activation: '30', ecartees: [] });
    expect(simulee.etapes.map(({ code }) => code)).toEqual([promotion.code]);
    await activerParUnEssai(offre.id, promotion.id);
    const reelle = (await simuler(acteurs.S1, { offreId: offre.id, promotionIds: null })).rendu;
    expect([reelle.total, reelle.etapes]).toEqual([simulee.total, simulee.etapes]);
  });

  it('même programmée, ou déjà finie', async () => {
    const offre = await offreActive();
    const { id, code } = await brouillon(offre.id, { debut: '2050-01-01T00:00:00Z' });
    const finie = await brouillon(offre.id, { fin: '2020-01-01T00:00:00Z' });
    const { etapes } = (await simuler(acteurs.A, { offreId: offre.id, promotionIds: [id, finie.id] })).rendu;
    expect(etapes.map((etape) => etape.code)).toEqual([code, finie.code]);
  });

  async function activerParUnEssai(offreId: string, promotionId: string) {
    const { numeroTest } = (await definirNumero(acteurs.A, { promotionId, numero: NUMERO_C2 })).rendu;
    expect((await souscrire(acteurs.C2, { offreId })).errors).toEqual([]);
    await muter(valideur, 'validerTest', { ...numeroTestEn(numeroTest), resultat: 'REUSSI' }, 'numeroTest { id }');
    const { version } = (
      await lire<{ version: number }>(acteurs.A, 'voirPromotion', 'id: ID', 'version', { id: promotionId })
    ).rendu;
    const active = await muter(acteurs.A, 'activerPromotion', { id: promotionId, version }, 'promotion { id }');
    expect(active.errors).toEqual([]);
  }
  const numeroTestEn = ({ id, version }: { id: string; version: number }) => ({ id, version });
});

describe('pourquoi une promotion est écartée', () => {
  it('dit chaque raison : code, offre, éligibilité, période, limites', async () => {
    const offre = await offreActive();
    const autre = await offreActive();
    const surCode = await creerPromotionActive({ acteurs, valideur }, offre.id, { surCode: true });
    const ailleurs = await brouillon(autre.id);
    const parisienne = await brouillon(offre.id, { surCode: true });
    const criteres = [{ attribut: 'codePostal', operateur: 'COMMENCE_PAR', valeurs: ['75'] }];
    await muter(acteurs.A, 'creerEligibilite', { promotionId: parisienne.id, criteres }, 'eligibilite { id }');
    const promotionIds = [ailleurs.id, parisienne.id];
    const { rendu } = await simuler(acteurs.A, { offreId: offre.id, promotionIds, codePostal: '69003' });
    expect(ecartsDe(rendu)).toEqual([
      [surCode.code, 'CODE_ATTENDU'],
      [ailleurs.code, 'AUTRE_OFFRE'],
      [parisienne.code, 'CODE_ATTENDU', 'CODE_POSTAL_REFUSE'],
    ]);
    const avec = await simuler(acteurs.A, {
      ...{ offreId: offre.id, promotionIds, codePostal: '75011' },
      codePromotion: parisienne.code.toLowerCase(),
    });
    expect(avec.rendu.etapes.map(({ code }) => code)).toEqual([parisienne.code]);
    const inconnu = { offreId: offre.id, promotionIds, codePromotion: 'JAMAIS-VU' };
    champsRefuses(await simuler(acteurs.A, inconnu), 'codePromotion');
  });

  it('dit laquelle est exclusive, en tête ou derrière une autre', async () => {
    const offre = await offreActive();
    const premiere = await brouillon(offre.id, { priorite: 1, exclusive: true });
    const suivante = await brouillon(offre.id, { priorite: 2 });
    const ids = [premiere.id, suivante.id];
    const seule = (await simuler(acteurs.A, { offreId: offre.id, promotionIds: ids })).rendu;
    expect(ecartsDe(seule)).toEqual([[suivante.code, 'EXCLUSIVE_EN_TETE']]);
    expect(seule.ecartees?.[0]?.raisons[0]?.fr).toContain(premiere.code);
    const avant = await brouillon(offre.id, { priorite: 0 });
    const plusieurs = (await simuler(acteurs.A, { offreId: offre.id, promotionIds: [...ids, avant.id] })).rendu;
    expect(plusieurs.etapes.map(({ code }) => code)).toEqual([avant.code, suivante.code]);
    expect(ecartsDe(plusieurs)).toEqual([[premiere.code, 'EXCLUSIVE_SECONDE']]);
  });

  it('épuisée, ou déjà prise par ce client', async () => {
    const offre = await offreActive();
    const { id, code } = await creerPromotionActive({ acteurs, valideur }, offre.id, {
      ...{ limiteGlobale: 1, limiteParClient: 1 },
    });
    expect((await souscrire(acteurs.C1, { offreId: offre.id })).errors).toEqual([]);
    const { rendu } = await simuler(acteurs.A, { offreId: offre.id, promotionIds: [id] });
    expect(ecartsDe(rendu)).toEqual([[code, 'EPUISEE', 'DEJA_PRISE']]);
  });
});
