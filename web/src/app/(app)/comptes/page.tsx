import { ListeComptes } from '@/features/compte/liste/ListeComptes';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({ lien: '/comptes', titre: 'compte.titre', Contenu: ListeComptes });

export { generateMetadata, page as default };
