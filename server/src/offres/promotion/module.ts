import './compteurs.ts';
import { declarer } from '../../socle/module.ts';
import { PromotionCalcules } from './promotion.calcules.ts';
import { DESCRIPTIONS_PROMOTION } from './promotion.descriptions.ts';
import { Promotion } from './promotion.entity.ts';
import { PromotionResolver } from './promotion.resolver.ts';

export const promotion = declarer({
  entites: [Promotion],
  resolveurs: [PromotionResolver, PromotionCalcules],
  descriptions: [DESCRIPTIONS_PROMOTION],
  pages: [
    {
      lien: '/promotions',
      nom: 'Promotions',
      nomEn: 'Promotions',
      pictogramme: 'percentage',
      ordre: 36,
      application: 'offres',
      fonction: 'creerPromotion',
    },
  ],
});
