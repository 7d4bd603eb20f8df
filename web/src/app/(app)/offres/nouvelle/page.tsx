import { NouvelleOffre } from '@/features/offre/edition/NouvelleOffre';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/offres',
  fonction: 'creerOffre',
  titre: 'offre.nouvelle',
  Contenu: NouvelleOffre,
});

export { generateMetadata, page as default };
