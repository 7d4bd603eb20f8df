import { pageDe } from '@/features/session/serveur/pageDe';
import { NouveauCompte } from '@/features/utilisateur/edition/EditionUtilisateur';

const { generateMetadata, page } = pageDe({
  lien: '/comptes',
  fonction: 'creerUtilisateur',
  titre: 'compte.nouveau',
  Contenu: NouveauCompte,
});

export { generateMetadata, page as default };
