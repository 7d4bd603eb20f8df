import { pageDe } from '@/features/session/serveur/pageDe';
import { ListeTraces } from '@/features/trace/ListeTraces';

const { generateMetadata, page } = pageDe({ lien: '/traces', titre: 'trace.titre', Contenu: ListeTraces });

export { generateMetadata, page as default };
