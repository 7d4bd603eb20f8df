import { PageExport } from '@/features/exportation/PageExport';
import { pageDe } from '@/features/session/serveur/pageDe';

// Everybody's own: the menu of the account and the notification lead here.
const { generateMetadata, page } = pageDe({ lien: null, titre: 'exportation.titre', Contenu: PageExport });

export { generateMetadata, page as default };
