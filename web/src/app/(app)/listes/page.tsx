import { Listes } from '@/features/listes/Listes';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/listes',
  titre: 'listes.titre',
  sousTitre: 'listes.sousTitre',
  Contenu: Listes,
});

export { generateMetadata, page as default };
