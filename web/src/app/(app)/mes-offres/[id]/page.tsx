import { pageDUn } from '@/features/session/serveur/pageDUn';
import { exigerSouscription } from '@/features/souscription/serveur/existe';
import { PageSouscription } from '@/features/souscription/suivi/PageSouscription';

const { generateMetadata, page } = pageDUn({
  lien: '/mes-offres',
  exiger: exigerSouscription,
  Contenu: PageSouscription,
});

export { generateMetadata, page as default };
