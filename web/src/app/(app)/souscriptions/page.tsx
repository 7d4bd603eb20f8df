import { pageDe } from '@/features/session/serveur/pageDe';
import { ListeSouscriptions } from '@/features/souscription/suivi/ListeSouscriptions';

const { generateMetadata, page } = pageDe({
  lien: '/souscriptions',
  titre: 'souscription.liste.titre',
  Contenu: ListeSouscriptions,
});

export { generateMetadata, page as default };
