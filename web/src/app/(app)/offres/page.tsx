import { ListeOffres } from '@/features/offre/liste/ListeOffres';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({ lien: '/offres', titre: 'offre.titre', Contenu: ListeOffres });

export { generateMetadata, page as default };
