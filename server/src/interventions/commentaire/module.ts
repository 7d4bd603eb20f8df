import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_COMMENTAIRE } from './commentaire.descriptions.ts';
import { Commentaire, VersionCommentaire } from './commentaire.entity.ts';
import { CommentaireResolver } from './commentaire.resolver.ts';

export const commentaire = declarer({
  entites: [Commentaire, VersionCommentaire],
  resolveurs: [CommentaireResolver],
  descriptions: [DESCRIPTIONS_COMMENTAIRE],
});
