import { pageDe } from '@/features/session/serveur/pageDe';
import { ListeUtilisateurs } from '@/features/utilisateur/liste/ListeUtilisateurs';

const { generateMetadata, page } = pageDe({ lien: '/comptes', titre: 'utilisateur.titre', Contenu: ListeUtilisateurs });

export { generateMetadata, page as default };
