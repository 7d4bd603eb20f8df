import { Fonctions } from '@/features/acces/fonctions/Fonctions';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/fonctions',
  titre: 'acces.fonctionsTitre',
  sousTitre: 'acces.fonctionsSousTitre',
  Contenu: Fonctions,
});

export { generateMetadata, page as default };
