import { ListeNotifications } from '@/features/notification/ListeNotifications';
import { pageDe } from '@/features/session/serveur/pageDe';

// Everybody's own: the bell of the header leads here.
const { generateMetadata, page } = pageDe({ lien: null, titre: 'notification.titre', Contenu: ListeNotifications });

export { generateMetadata, page as default };
