import { Verification } from '@/features/acces/verification/Verification';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/acces',
  titre: 'acces.verificationTitre',
  sousTitre: 'acces.verificationSousTitre',
  Contenu: Verification,
});

export { generateMetadata, page as default };
