import { Rapports } from '@/features/rapport/Rapports';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({ lien: '/rapports', titre: 'rapport.titre', Contenu: Rapports });

export { generateMetadata, page as default };
