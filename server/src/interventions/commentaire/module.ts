import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_COMMENTAIRE } from './commentaire.descriptions.ts';
import { Commentaire, VersionCommentaire } from './commentaire.entity.ts';
import { CommentaireResolver } from './commentaire.resolver.ts';
import { Mention } from './mention.entity.ts';

export const commentaire = declarer({
  entites: [Commentaire, VersionCommentaire, Mention],
  resolveurs: [CommentaireResolver],
  descriptions: [DESCRIPTIONS_COMMENTAIRE],
});
