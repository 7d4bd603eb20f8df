import { ListePromotions } from '@/features/promotion/liste/ListePromotions';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({ lien: '/promotions', titre: 'promotion.titre', Contenu: ListePromotions });

export { generateMetadata, page as default };
