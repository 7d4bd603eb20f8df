import { pageDe } from '@/features/session/serveur/pageDe';
import { ListeComptes } from '@/features/utilisateur/liste/ListeUtilisateurs';

const { generateMetadata, page } = pageDe({ lien: '/comptes', titre: 'compte.titre', Contenu: ListeComptes });

export { generateMetadata, page as default };
