import { ListeInterventions } from '@/features/intervention/liste/ListeInterventions';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/interventions',
  titre: 'intervention.liste.titre',
  Contenu: ListeInterventions,
});

export { generateMetadata, page as default };
