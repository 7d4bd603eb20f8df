import { Planning } from '@/features/intervention/planning/Planning';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({ lien: '/planning', titre: 'planning.titre', Contenu: Planning });

export { generateMetadata, page as default };
