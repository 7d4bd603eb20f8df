import { PageCoordonnees } from '@/features/coordonnees/PageCoordonnees';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/coordonnees',
  titre: 'coordonnees.titre',
  Contenu: PageCoordonnees,
});

export { generateMetadata, page as default };
