import { Codifications } from '@/features/codification/Codifications';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/codifications',
  titre: 'codification.titre',
  Contenu: Codifications,
});

export { generateMetadata, page as default };
