import { pageDUn } from '@/features/session/serveur/pageDUn';
import { exigerSouscription } from '@/features/souscription/serveur/existe';
import { PageSouscription } from '@/features/souscription/suivi/PageSouscription';

const { generateMetadata, page } = pageDUn({
  lien: '/souscriptions',
  exiger: exigerSouscription,
  Contenu: (souscription) => <PageSouscription {...souscription} gestion />,
});

export { generateMetadata, page as default };
