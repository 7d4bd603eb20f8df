import { Simulateur } from '@/features/promotion/simulateur/Simulateur';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/promotions',
  titre: 'promotion.simulateur.titre',
  Contenu: Simulateur,
});

export { generateMetadata, page as default };
