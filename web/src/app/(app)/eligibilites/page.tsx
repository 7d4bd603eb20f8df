import { Eligibilites } from '@/features/eligibilite/Eligibilites';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({ lien: '/eligibilites', titre: 'eligibilite.titre', Contenu: Eligibilites });

export { generateMetadata, page as default };
