import { Parametres } from '@/features/parametre/Parametres';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({ lien: '/parametres', titre: 'parametre.titre', Contenu: Parametres });

export { generateMetadata, page as default };
