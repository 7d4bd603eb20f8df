import { Absences } from '@/features/absence/Absences';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({ lien: '/absences', titre: 'absence.titre', Contenu: Absences });

export { generateMetadata, page as default };
