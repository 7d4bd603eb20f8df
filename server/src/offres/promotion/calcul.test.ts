import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enTexte, montant, somme, ZERO } from '../../socle/commun/montant.ts';
import { auCentime, type Facture, factureDeBase, totalDe } from '../offre/prix.ts';
import { calculerPrix, rejouer } from './calcul.ts';
import type { ActionPromotion, DureePromotion, PromotionApplicable } from './promotion.types.ts';

const TARIF = { abonnement: '15.47', kwh: '0.17929', kwhPleines: null, kwhCreuses: null };
const BASE = factureDeBase(TARIF, '30', { kwhParAn: 5000, pourcentCreuses: 0 });

let suivant = 1;
const promotion = (action: ActionPromotion, reste: Partial<PromotionApplicable> = {}): PromotionApplicable => ({
  id: suivant++,
  action,
  duree: { type: 'TOUJOURS' },
  priorite: 10,
  exclusive: false,
  ...reste,
});
const moins = (pourcent: string, reste?: Partial<PromotionApplicable>) =>
  promotion({ type: 'POURCENTAGE', pourcent }, reste);
const euros = (prix: string, reste?: Partial<PromotionApplicable>) =>
  promotion({ type: 'MONTANT', montant: prix }, reste);
const total = (promotions: PromotionApplicable[]) => enTexte(calculerPrix(BASE, promotions).total);

describe('la facture de base', () => {
  it('douze mois d’abonnement, l’énergie et l’activation', () => {
    expect(enTexte(totalDe(BASE))).toBe('1112.09');
  });

  it('un demi-centime exact monte, quoi que laisse la division en douze mois', () => {
    // 500 × 0.20003 = 100.015, dont le douzième ne finit pas.
    const prix = { abonnement: '0', kwh: '0.20003', kwhPleines: null, kwhCreuses: null };
    expect(enTexte(totalDe(factureDeBase(prix, '0', { kwhParAn: 500, pourcentCreuses: 0 })))).toBe('100.02');
  });

  it('heures pleines et creuses, chacune à son prix', () => {
    const prix = { abonnement: '10', kwh: null, kwhPleines: '0.20', kwhCreuses: '0.10' };
    const facture = factureDeBase(prix, '0', { kwhParAn: 1000, pourcentCreuses: 30 });
    expect(enTexte(totalDe(facture))).toBe('290.00');
  });
});

describe('chaque action', () => {
  it.each<[string, ActionPromotion, DureePromotion, string]>([
    ['10 % pour toujours', { type: 'POURCENTAGE', pourcent: '10' }, { type: 'TOUJOURS' }, '1003.88'],
    ['10 % une fois : le premier mois', { type: 'POURCENTAGE', pourcent: '10' }, { type: 'UNE_FOIS' }, '1103.07'],
    ['5 € pendant trois mois', { type: 'MONTANT', montant: '5' }, { type: 'PERIODES', nombre: 3 }, '1097.09'],
    ['plus que le prix : jamais moins que zéro', { type: 'MONTANT', montant: '999' }, { type: 'TOUJOURS' }, '30.00'],
    ['deux mois offerts', { type: 'MOIS_OFFERTS', mois: 2 }, { type: 'TOUJOURS' }, '931.74'],
    ['l’activation offerte', { type: 'ACTIVATION_OFFERTE' }, { type: 'TOUJOURS' }, '1082.09'],
    ['100 % pour toujours', { type: 'POURCENTAGE', pourcent: '100' }, { type: 'TOUJOURS' }, '30.00'],
  ])('%s', (_cas, action, duree, attendu) => {
    expect(total([promotion(action, { duree })])).toBe(attendu);
  });
});

describe('plusieurs promotions', () => {
  it('l’une après l’autre, chacune sur le prix où la précédente l’a laissé', () => {
    const facture: Facture = { activation: ZERO, mois: [montant('100')] };
    const { etapes, total: reste } = calculerPrix(facture, [
      moins('10', { priorite: 2 }),
      euros('20', { priorite: 1 }),
    ]);
    expect(etapes.map(({ avant, gain, apres }) => [avant, gain, apres].map(enTexte))).toEqual([
      ['100.00', '20.00', '80.00'],
      ['80.00', '8.00', '72.00'],
    ]);
    expect(enTexte(reste)).toBe('72.00');
  });

  it('à priorité égale, le plus grand gain d’abord, puis le plus petit numéro', () => {
    const petite = euros('1');
    const grande = euros('2');
    const jumelle = euros('2');
    const ordre = calculerPrix(BASE, [jumelle, petite, grande]).etapes.map(({ promotionId }) => promotionId);
    expect(ordre).toEqual([grande.id, jumelle.id, petite.id]);
  });

  it('une exclusive en tête est seule ; une exclusive qui suit est laissée', () => {
    const exclusive = moins('50', { exclusive: true, priorite: 1 });
    const autre = moins('1', { priorite: 2 });
    expect(calculerPrix(BASE, [autre, exclusive]).etapes.map((etape) => etape.promotionId)).toEqual([exclusive.id]);
    const avant = moins('1', { priorite: 0 });
    expect(calculerPrix(BASE, [avant, exclusive]).etapes.map((etape) => etape.promotionId)).toEqual([avant.id]);
  });
});

describe('une promotion sans gain', () => {
  const gratuit: Facture = { activation: ZERO, mois: [montant('10')] };
  const activationOfferte = (reste?: Partial<PromotionApplicable>) => promotion({ type: 'ACTIVATION_OFFERTE' }, reste);

  it('rien ne reste à prendre, ou moins d’un demi-centime : aucune étape', () => {
    const tout = moins('100', { priorite: 1 });
    const apres = euros('5', { priorite: 2 });
    const { etapes, ecartees } = calculerPrix(gratuit, [apres, tout]);
    expect(etapes.map(({ promotionId }) => promotionId)).toEqual([tout.id]);
    expect(ecartees).toEqual([{ promotionId: apres.id, ecart: 'SANS_GAIN' }]);
    const infime = moins('0.01');
    expect(calculerPrix(gratuit, [infime])).toMatchObject({
      etapes: [],
      ecartees: [{ promotionId: infime.id, ecart: 'SANS_GAIN' }],
    });
  });

  it('exclusive et en tête, elle n’en prive pas une autre', () => {
    const vaine = activationOfferte({ exclusive: true, priorite: 1 });
    const utile = moins('50', { priorite: 2 });
    const { etapes, ecartees, total: reste } = calculerPrix(gratuit, [utile, vaine]);
    expect(etapes.map(({ promotionId }) => promotionId)).toEqual([utile.id]);
    expect(ecartees).toEqual([{ promotionId: vaine.id, ecart: 'SANS_GAIN' }]);
    expect(enTexte(reste)).toBe('5.00');
  });
});

describe('les mois', () => {
  it('12 × 22.63317 : des mois à un centime près, dont la somme est le total', () => {
    const { mois } = auCentime(
      calculerPrix({ activation: ZERO, mois: Array(12).fill(montant('22.63317')) }, []).facture,
    );
    expect(mois.slice(0, 4).map(enTexte)).toEqual(['22.63', '22.64', '22.63', '22.63']);
    expect(enTexte(somme(mois))).toBe('271.60');
  });
});

const decimale = (max: number) =>
  fc.integer({ min: 0, max: max * 100_000 }).map((n) => montant(n).div(100_000).toFixed(5));
const uneAction: fc.Arbitrary<ActionPromotion> = fc.oneof(
  decimale(100).map((pourcent) => ({ type: 'POURCENTAGE' as const, pourcent })),
  decimale(500).map((prix) => ({ type: 'MONTANT' as const, montant: prix })),
  fc.integer({ min: 1, max: 24 }).map((mois) => ({ type: 'MOIS_OFFERTS' as const, mois })),
  fc.constant({ type: 'ACTIVATION_OFFERTE' as const }),
);
const uneDuree: fc.Arbitrary<DureePromotion> = fc.oneof(
  fc.constant({ type: 'UNE_FOIS' as const }),
  fc.constant({ type: 'TOUJOURS' as const }),
  fc.integer({ min: 1, max: 36 }).map((nombre) => ({ type: 'PERIODES' as const, nombre })),
);
const desPromotions = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 1000 }),
    action: uneAction,
    duree: uneDuree,
    priorite: fc.integer({ min: 0, max: 3 }),
    exclusive: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
);
const uneFacture = fc
  .record({
    abonnement: decimale(200),
    kwh: decimale(1),
    frais: decimale(100),
    kwhParAn: fc.integer({ min: 0, max: 50_000 }),
  })
  .map(({ abonnement, kwh, frais, kwhParAn }) =>
    factureDeBase({ abonnement, kwh, kwhPleines: null, kwhCreuses: null }, frais, { kwhParAn, pourcentCreuses: 0 }),
  );

describe('quelles que soient les promotions', () => {
  it('aucun mois, ni le total, ne passe sous zéro ni au-dessus de la base', () => {
    fc.assert(
      fc.property(uneFacture, desPromotions, (base, promotions) => {
        const { facture, total: reste, base: depart } = calculerPrix(base, promotions);
        expect([facture.activation, ...facture.mois].every((prix) => prix.gte(ZERO))).toBe(true);
        expect(reste.gte(ZERO) && reste.lte(depart)).toBe(true);
      }),
    );
  });

  it('la base moins la somme des étapes est le total, au centime', () => {
    fc.assert(
      fc.property(uneFacture, desPromotions, (base, promotions) => {
        const { etapes, total: reste, base: depart } = calculerPrix(base, promotions);
        expect(depart.minus(somme(etapes.map(({ gain }) => gain))).toFixed()).toBe(reste.toFixed());
      }),
    );
  });

  it('l’ordre dans lequel la base les rend ne change rien', () => {
    fc.assert(
      fc.property(uneFacture, desPromotions, fc.infiniteStream(fc.nat()), (base, promotions, hasard) => {
        const melees = promotions
          .map((une) => ({ une, rang: Number(hasard.next().value) }))
          .sort((a, b) => a.rang - b.rang)
          .map(({ une }) => une);
        expect(JSON.stringify(calculerPrix(base, melees))).toBe(JSON.stringify(calculerPrix(base, promotions)));
      }),
    );
  });

  it('chacune est appliquée ou écartée, et une seule fois', () => {
    fc.assert(
      fc.property(uneFacture, desPromotions, (base, promotions) => {
        const { etapes, ecartees } = calculerPrix(base, promotions);
        const dites = [...etapes, ...ecartees].map(({ promotionId }) => promotionId);
        expect(dites.toSorted((a, b) => a - b)).toEqual(promotions.map(({ id }) => id).sort((a, b) => a - b));
        const exclusives = new Set(promotions.filter(({ exclusive }) => exclusive).map(({ id }) => id));
        const seule = exclusives.has(etapes[0]?.promotionId ?? 0);
        const exclues = ecartees.filter(({ ecart }) => ecart !== 'SANS_GAIN');
        expect(exclues.every(({ ecart }) => (ecart === 'EXCLUSIVE_EN_TETE') === seule)).toBe(true);
        expect(seule || exclues.every(({ promotionId }) => exclusives.has(promotionId))).toBe(true);
        expect(etapes.every(({ gain }) => gain.gt(ZERO))).toBe(true);
      }),
    );
  });

  it('une exclusive de la meilleure priorité est appliquée seule, si elle gagne quelque chose', () => {
    fc.assert(
      fc.property(uneFacture, desPromotions, uneAction, (base, promotions, action) => {
        const exclusive = { id: 5000, action, duree: { type: 'TOUJOURS' as const }, priorite: -1, exclusive: true };
        const seule = calculerPrix(base, [exclusive]).etapes.length > 0;
        const etapes = calculerPrix(base, [...promotions, exclusive]).etapes.map((etape) => etape.promotionId);
        expect(seule ? etapes : !etapes.includes(5000)).toEqual(seule ? [5000] : true);
      }),
    );
  });

  it('l’activation et les mois font le total, au centime, et aucun n’est négatif', () => {
    fc.assert(
      fc.property(uneFacture, desPromotions, (base, promotions) => {
        const { facture, total: reste } = calculerPrix(base, promotions);
        const { activation, mois } = auCentime(facture);
        const lignes = [activation, ...mois];
        expect(enTexte(somme(lignes))).toBe(enTexte(reste));
        expect(lignes.every((prix) => prix.gte(ZERO) && prix.round(2).eq(prix))).toBe(true);
      }),
    );
  });

  it('les étapes rejouées sur la base redonnent la même facture', () => {
    fc.assert(
      fc.property(uneFacture, desPromotions, (base, promotions) => {
        const { facture, etapes } = calculerPrix(base, promotions);
        const parId = new Map(promotions.map((une) => [une.id, une]));
        const pas = etapes.flatMap(({ promotionId }) => parId.get(promotionId) ?? []);
        expect(JSON.stringify(rejouer(base, pas))).toBe(JSON.stringify(facture));
      }),
    );
  });
});
