import { PagePromotion } from '@/features/promotion/detail/PagePromotion';
import { exigerPromotion } from '@/features/promotion/serveur/existe';
import { pageDUn } from '@/features/session/serveur/pageDUn';

const { generateMetadata, page } = pageDUn({ lien: '/promotions', exiger: exigerPromotion, Contenu: PagePromotion });

export { generateMetadata, page as default };
