import { declarer } from '../../socle/module.ts';
import './absences.ts';
import './demandes.ts';
import './indisponibles.ts';
import { CommentaireNonLuResolver, InterventionNonLueResolver } from './non-lus.resolver.ts';
import './notifications.ts';
import { demarrerRappels } from './rappels.ts';
import './webhooks.ts';

export const nouvelles = declarer({
  resolveurs: [InterventionNonLueResolver, CommentaireNonLuResolver],
  taches: [demarrerRappels],
});
