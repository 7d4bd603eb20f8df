import { Objectifs } from '@/features/objectif/Objectifs';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({ lien: '/objectifs', titre: 'objectif.titre', Contenu: Objectifs });

export { generateMetadata, page as default };
