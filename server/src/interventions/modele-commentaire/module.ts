import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_MODELE_COMMENTAIRE } from './modele-commentaire.descriptions.ts';
import { ModeleCommentaire } from './modele-commentaire.entity.ts';
import { ModeleCommentaireResolver } from './modele-commentaire.resolver.ts';

export const modeleCommentaire = declarer({
  entites: [ModeleCommentaire],
  resolveurs: [ModeleCommentaireResolver],
  descriptions: [DESCRIPTIONS_MODELE_COMMENTAIRE],
});
