import { Horaires } from '@/features/horaire/Horaires';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({ lien: '/horaires', titre: 'horaire.titre', Contenu: Horaires });

export { generateMetadata, page as default };
