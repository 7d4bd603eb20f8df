import { Applications } from '@/features/application/Applications';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/applications',
  titre: 'application.titre',
  sousTitre: 'application.sousTitre',
  Contenu: Applications,
});

export { generateMetadata, page as default };
