import { Accueil } from '@/features/accueil/Accueil';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({ lien: '/accueil', titre: 'accueil.titre', Contenu: Accueil });

export { generateMetadata, page as default };
