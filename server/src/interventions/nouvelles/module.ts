import { declarer } from '../../socle/module.ts';
import './absences.ts';
import './demandes.ts';
import './indisponibles.ts';
import { DESCRIPTIONS_NON_LUS } from './non-lus.descriptions.ts';
import { CommentaireNonLuResolver, InterventionNonLueResolver } from './non-lus.resolver.ts';
import './notifications.ts';
import { demarrerRappels } from './rappels.ts';
import './webhooks.ts';

export const nouvelles = declarer({
  resolveurs: [InterventionNonLueResolver, CommentaireNonLuResolver],
  descriptions: [DESCRIPTIONS_NON_LUS],
  taches: [demarrerRappels],
});
