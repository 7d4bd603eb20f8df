import { MesInterventions } from '@/features/intervention/client/MesInterventions';
import { premieresDuClient } from '@/features/intervention/serveur/premieres';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/mes-interventions',
  titre: 'client.titre',
  premiere: premieresDuClient,
  Contenu: MesInterventions,
});

export { generateMetadata, page as default };
