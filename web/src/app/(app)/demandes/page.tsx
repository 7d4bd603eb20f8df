import { Demandes } from '@/features/demande/Demandes';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({ lien: '/demandes', titre: 'demande.titre', Contenu: Demandes });

export { generateMetadata, page as default };
