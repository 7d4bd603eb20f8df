import { ListeInterventions } from '@/features/intervention/liste/ListeInterventions';
import { premieresDeLaListe } from '@/features/intervention/serveur/premieres';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/interventions',
  titre: 'intervention.liste.titre',
  premiere: premieresDeLaListe,
  Contenu: ListeInterventions,
});

export { generateMetadata, page as default };
