import { NouvelleIntervention } from '@/features/intervention/creation/NouvelleIntervention';
import { pageDe } from '@/features/session/serveur/pageDe';

const { generateMetadata, page } = pageDe({
  lien: null,
  fonction: 'creerIntervention',
  titre: 'intervention.creation.titre',
  Contenu: NouvelleIntervention,
});

export { generateMetadata, page as default };
