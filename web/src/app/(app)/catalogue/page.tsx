import { pageDe } from '@/features/session/serveur/pageDe';
import { Catalogue } from '@/features/souscription/catalogue/Catalogue';

const { generateMetadata, page } = pageDe({
  lien: '/catalogue',
  titre: 'souscription.catalogue.titre',
  Contenu: Catalogue,
});

export { generateMetadata, page as default };
