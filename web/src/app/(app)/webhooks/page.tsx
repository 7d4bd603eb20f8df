import { pageDe } from '@/features/session/serveur/pageDe';
import { Webhooks } from '@/features/webhook/Webhooks';

const { generateMetadata, page } = pageDe({ lien: '/webhooks', titre: 'webhook.titre', Contenu: Webhooks });

export { generateMetadata, page as default };
