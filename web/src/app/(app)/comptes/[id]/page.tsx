import { PageCompte } from '@/features/compte/detail/PageCompte';
import { exigerCompte } from '@/features/compte/serveur/existe';
import { pageDUn } from '@/features/session/serveur/pageDUn';

const { generateMetadata, page } = pageDUn({ lien: '/comptes', exiger: exigerCompte, Contenu: PageCompte });

export { generateMetadata, page as default };
