import { describe, expect, it } from 'vitest';
import { type Executant, lire, muter } from '../../../test/appels.ts';
import { dAvance, essaiDOffres } from '../../../test/essai.ts';
import {
  CHAMPS_PROMOTION,
  creerOffreActive,
  creerPromotion,
  creerPromotionActive,
  definirNumero,
  type PromotionDeTest,
} from '../../../test/offres.ts';
import { champsRefuses, refus, refuseSansDroit, sansRienEcrire } from '../../../test/refus.ts';

const { serveur, acteurs, valideur } = essaiDOffres();
const offre = dAvance(() => creerOffreActive({ acteurs, valideur }));
const ici = () => ({ serveur, acteurs });

const lister = (qui: Executant, variables: Record<string, unknown> = {}) =>
  lire<{ items: (PromotionDeTest & { offres: { id: string }[] })[] }>(
    qui,
    'consulterPromotion',
    'recherche: String, statut: StatutPromotion, offreId: ID, perPage: Int',
    `items { ${CHAMPS_PROMOTION} } pagination { totalItems }`,
    { perPage: 50, ...variables },
  );
const voir = (qui: Executant, variables: Record<string, unknown>) =>
  lire<PromotionDeTest>(qui, 'voirPromotion', 'id: ID, code: String', CHAMPS_PROMOTION, variables);
const changer = (qui: Executant, fonction: string, une: { id: string; version: number }, reste = {}) =>
  muter<{ promotion: PromotionDeTest }>(
    qui,
    fonction,
    { id: une.id, version: une.version, ...reste },
    `promotion { ${CHAMPS_PROMOTION} }`,
  );
const active = (valeurs: Record<string, unknown> = {}) =>
  creerPromotionActive({ acteurs, valideur }, offre.id, valeurs);

describe('creerPromotion', () => {
  refuseSansDroit(ici, (qui) => creerPromotion(qui, {}), ['S1', 'C1', 'P']);

  it('fait un brouillon, son code en majuscules', async () => {
    const { promotion } = (await creerPromotion(acteurs.A, { code: 'rentree-26', offreIds: [offre.id] })).rendu;
    expect(promotion).toMatchObject({ code: 'RENTREE-26', statut: 'BROUILLON', offres: [{ id: offre.id }] });
    const double = await sansRienEcrire(serveur, () => creerPromotion(acteurs.A, { code: 'Rentree-26' }));
    expect(refus(double, 'CONFLICT').champs?.map(({ chemin }) => chemin)).toEqual(['code']);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['un pourcentage de plus de 100', { valeur: '100.00001' }, ['valeur']],
    ['un pourcentage nul', { valeur: '0' }, ['valeur']],
    ['plus de décimales qu’on n’en garde', { valeur: '10.000001' }, ['valeur']],
    [
      'un nombre que les bases ne tiennent pas, même sans effet',
      { action: 'ACTIVATION_OFFERTE', valeur: '100000000000' },
      ['valeur'],
    ],
    ['un montant absent', { action: 'MONTANT', valeur: null }, ['valeur']],
    ['des mois offerts sans leur nombre', { action: 'MOIS_OFFERTS' }, ['mois']],
    ['des périodes sans leur nombre', { duree: 'PERIODES' }, ['periodes']],
    ['une fin avant le début', { debut: '2027-01-02T00:00:00Z', fin: '2027-01-01T00:00:00Z' }, ['fin']],
    ['des limites de zéro', { limiteGlobale: 0, limiteParClient: 0 }, ['limiteGlobale', 'limiteParClient']],
    ['une offre inconnue', { offreIds: ['4000000000'] }, ['offreIds']],
    ['une priorité hors bornes', { priorite: -1 }, ['priorite']],
  ])('refuse %s, et n’écrit rien', async (_cas, valeurs, champs) => {
    champsRefuses(await sansRienEcrire(serveur, () => creerPromotion(acteurs.A, valeurs)), ...champs);
  });
});

describe('activerPromotion et desactiverPromotion', () => {
  refuseSansDroit(ici, (qui) => changer(qui, 'activerPromotion', { id: '1', version: 1 }), ['S1', 'C1', 'P']);
  refuseSansDroit(ici, (qui) => changer(qui, 'desactiverPromotion', { id: '1', version: 1 }), ['S1', 'C1', 'P']);

  it('dit tout ce qui manque', async () => {
    const { promotion } = (await creerPromotion(acteurs.A, { fin: '2020-01-01T00:00:00Z' })).rendu;
    const dit = refus(await changer(acteurs.A, 'activerPromotion', promotion), 'CONFLICT').details;
    expect(dit?.fr).toBe('Il faut au moins une offre ; Sa validité est déjà finie ; Aucun numéro ne l’a testée');
    expect(dit?.en).toContain('at least one offer');
  });

  it('testée, elle s’active ; désactivée, elle ne s’applique plus et peut reprendre', async () => {
    const promotion = await active();
    expect(promotion.statut).toBe('ACTIVE');
    refus(await changer(acteurs.A, 'activerPromotion', promotion), 'CONFLICT');
    const inactive = (await changer(acteurs.A, 'desactiverPromotion', promotion)).rendu.promotion;
    expect(inactive.statut).toBe('INACTIVE');
    refus(await changer(acteurs.A, 'desactiverPromotion', inactive), 'CONFLICT');
    const reprise = (await changer(acteurs.A, 'activerPromotion', inactive)).rendu.promotion;
    expect(reprise.statut).toBe('ACTIVE');
    await changer(acteurs.A, 'desactiverPromotion', reprise);
  });
});

describe('modifierPromotion', () => {
  refuseSansDroit(ici, (qui) => changer(qui, 'modifierPromotion', { id: '1', version: 1 }), ['S1', 'C1', 'P']);

  it('jamais tant qu’elle est active', async () => {
    const promotion = await active();
    const reponse = await sansRienEcrire(serveur, () =>
      changer(acteurs.A, 'modifierPromotion', promotion, { valeur: '50' }),
    );
    refus(reponse, 'CONFLICT');
    await changer(acteurs.A, 'desactiverPromotion', promotion);
  });

  it('reprend ses résultats de test', async () => {
    const { promotion } = (await creerPromotion(acteurs.A, { offreIds: [offre.id] })).rendu;
    await definirNumero(acteurs.A, { promotionId: promotion.id });
    const enTest = (await voir(acteurs.A, { id: promotion.id })).rendu;
    expect(enTest.statut).toBe('EN_TEST');
    const change = (await changer(acteurs.A, 'modifierPromotion', enTest, { valeur: '5' })).rendu.promotion;
    expect(change.statut).toBe('EN_TEST');
    refus(await changer(acteurs.A, 'modifierPromotion', enTest, { valeur: '6' }), 'CONFLICT');
  });
});

describe('consulterPromotion et voirPromotion', () => {
  refuseSansDroit(ici, (qui) => lister(qui), ['T1']);
  refuseSansDroit(ici, (qui) => voir(qui, { id: '1' }), ['T1']);

  it('sans PROMOTION_GERER : seulement en vigueur, sans celles sur code, et sans ce qu’il en reste', async () => {
    const libre = await active({ limiteGlobale: 10 });
    const surCode = await active({ surCode: true });
    const { promotion: brouillon } = (await creerPromotion(acteurs.A, {})).rendu;
    const vues = (await lister(acteurs.C1)).rendu.items;
    expect(vues.map(({ code }) => code)).toContain(libre.code);
    expect(vues.find(({ code }) => code === libre.code)?.reste).toBeNull();
    for (const { id } of [surCode, brouillon]) {
      expect(vues.map((une) => une.id)).not.toContain(id);
      refus(await voir(acteurs.C1, { id }), 'NOT_FOUND');
    }
    expect((await voir(acteurs.A, { code: libre.code.toLowerCase() })).rendu.reste).toBe(10);
    const toutes = (await lister(acteurs.A, { offreId: offre.id })).rendu.items;
    expect(toutes.every(({ offres }) => offres.some(({ id }) => id === offre.id))).toBe(true);
    champsRefuses(await voir(acteurs.A, {}), 'id', 'code');
  });
});
