import { Matrice } from '@/features/acces/matrice/Matrice';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/roles',
  titre: 'acces.rolesTitre',
  sousTitre: 'acces.rolesSousTitre',
  Contenu: Matrice,
});

export { generateMetadata, page as default };
