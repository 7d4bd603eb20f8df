import { pageDe } from '@/features/session/serveur/pageDe';
import { Comparaison } from '@/features/souscription/comparaison/Comparaison';

const { generateMetadata, page } = pageDe({
  lien: '/catalogue',
  titre: 'souscription.comparaison.titre',
  Contenu: Comparaison,
});

export { generateMetadata, page as default };
