import { MesInterventions } from '@/features/intervention/client/MesInterventions';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/mes-interventions',
  titre: 'client.titre',
  Contenu: MesInterventions,
});

export { generateMetadata, page as default };
