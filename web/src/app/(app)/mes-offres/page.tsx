import { pageDe } from '@/features/session/serveur/pageDe';
import { MesOffres } from '@/features/souscription/suivi/MesOffres';

const { generateMetadata, page } = pageDe({
  lien: '/mes-offres',
  titre: 'souscription.mesOffres.titre',
  Contenu: MesOffres,
});

export { generateMetadata, page as default };
