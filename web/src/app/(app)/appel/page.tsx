import { PageAppel } from '@/features/intervention/appel/PageAppel';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/appel',
  titre: 'appel.titre',
  sousTitre: 'appel.sousTitre',
  Contenu: PageAppel,
});

export { generateMetadata, page as default };
