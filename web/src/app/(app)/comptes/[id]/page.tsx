import { pageDUn } from '@/features/session/serveur/pageDUn';
import { PageUtilisateur } from '@/features/utilisateur/detail/PageUtilisateur';
import { exigerUtilisateur } from '@/features/utilisateur/serveur/existe';

const { generateMetadata, page } = pageDUn({ lien: '/comptes', exiger: exigerUtilisateur, Contenu: PageUtilisateur });

export { generateMetadata, page as default };
