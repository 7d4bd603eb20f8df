import { Importation } from '@/features/importation/Importation';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/importation',
  titre: 'importation.titre',
  sousTitre: 'importation.sousTitre',
  Contenu: Importation,
});

export { generateMetadata, page as default };
