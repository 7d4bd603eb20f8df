import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { LigneDe } from '../../socle/base/base-de-donnees.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { Commentaire } from '../commentaire/commentaire.entity.ts';
import { Intervention } from '../intervention/intervention.entity.ts';
import type { InterventionLue } from '../intervention/intervention.lecture.ts';
import { nonLusDe } from './non-lus.ts';

@Resolver(() => Intervention)
export class InterventionNonLueResolver {
  @FieldResolver(() => Int)
  async messagesNonLus(@Root() { id }: InterventionLue, @Ctx() contexte: Contexte) {
    return (await nonLusDe(contexte, id)).size;
  }
}

@Resolver(() => Commentaire)
export class CommentaireNonLuResolver {
  @FieldResolver(() => Boolean)
  async nonLu(@Root() { id, interventionId }: LigneDe<'commentaire'>, @Ctx() contexte: Contexte) {
    return (await nonLusDe(contexte, interventionId)).has(id);
  }
}
