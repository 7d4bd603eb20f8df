import { pageDUn } from '@/features/session/serveur/pageDUn';
import { PageCompte } from '@/features/utilisateur/detail/PageUtilisateur';
import { exigerCompte } from '@/features/utilisateur/serveur/existe';

const { generateMetadata, page } = pageDUn({ lien: '/comptes', exiger: exigerCompte, Contenu: PageCompte });

export { generateMetadata, page as default };
