import { ReglesEtEnvois } from '@/features/notification/regle/ReglesEtEnvois';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/notifications/regles',
  titre: 'notification.regles.titre',
  sousTitre: 'notification.regles.sousTitre',
  Contenu: ReglesEtEnvois,
});

export { generateMetadata, page as default };
