import { MaJournee } from '@/features/intervention/journee/MaJournee';
import { premiereDeLaJournee } from '@/features/intervention/serveur/premieres';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/ma-journee',
  titre: 'journee.titre',
  premiere: premiereDeLaJournee,
  Contenu: MaJournee,
});

export { generateMetadata, page as default };
