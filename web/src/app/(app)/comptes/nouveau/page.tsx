import { NouveauCompte } from '@/features/compte/edition/EditionCompte';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: '/comptes',
  fonction: 'creerUtilisateur',
  titre: 'compte.nouveau',
  Contenu: NouveauCompte,
});

export { generateMetadata, page as default };
