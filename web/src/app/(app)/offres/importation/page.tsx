import { ImportationOffres } from '@/features/importation-offres/ImportationOffres';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/offres',
  titre: 'importationOffres.titre',
  sousTitre: 'importationOffres.sousTitre',
  Contenu: ImportationOffres,
});

export { generateMetadata, page as default };
