import { pageDe } from '@/features/session/serveur/pageDe';
import { NouvelUtilisateur } from '@/features/utilisateur/edition/EditionUtilisateur';

const { generateMetadata, page } = pageDe({
  lien: '/comptes',
  fonction: 'creerUtilisateur',
  titre: 'utilisateur.nouveau',
  Contenu: NouvelUtilisateur,
});

export { generateMetadata, page as default };
