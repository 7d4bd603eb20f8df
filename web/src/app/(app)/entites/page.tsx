import { ListeEntites } from '@/features/entite/ListeEntites';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({ lien: '/entites', titre: 'entite.titre', Contenu: ListeEntites });

export { generateMetadata, page as default };
