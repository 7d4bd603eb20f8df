import { NouvellePromotion } from '@/features/promotion/edition/NouvellePromotion';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/promotions',
  titre: 'promotion.nouvelle',
  Contenu: NouvellePromotion,
});

export { generateMetadata, page as default };
