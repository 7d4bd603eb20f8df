import { ListeNoire } from '@/features/liste-noire/ListeNoire';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({ lien: '/blacklist', titre: 'listeNoire.titre', Contenu: ListeNoire });

export { generateMetadata, page as default };
