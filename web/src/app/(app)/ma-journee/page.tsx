import { MaJournee } from '@/features/intervention/journee/MaJournee';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({ lien: '/ma-journee', titre: 'journee.titre', Contenu: MaJournee });

export { generateMetadata, page as default };
