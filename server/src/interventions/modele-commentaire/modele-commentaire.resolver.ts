import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { COMMENTAIRE_INTERNE, LISTE_GERER } from '../intervention/intervention.permissions.ts';
import {
  ConsulterModeleCommentaireArgs,
  CreerModeleCommentaireInput,
  ModeleCommentairePage,
  ModeleCommentairePayload,
  ModifierModeleCommentaireInput,
} from './modele-commentaire.inputs.ts';
import * as service from './modele-commentaire.service.ts';

@Resolver()
export class ModeleCommentaireResolver {
  // They are the staff's: whoever reads no internal comment has none of them.
  @Exige(COMMENTAIRE_INTERNE)
  @Query(() => ModeleCommentairePage, { complexity: coutDeListe(10) })
  consulterModeleCommentaire(
    @Args(() => ConsulterModeleCommentaireArgs) args: ConsulterModeleCommentaireArgs,
    @Ctx() contexte: Contexte,
  ) {
    return service.consulter(contexte, args);
  }

  @Exige(LISTE_GERER)
  @Mutation(() => ModeleCommentairePayload)
  async creerModeleCommentaire(
    @Arg('input', () => CreerModeleCommentaireInput) input: CreerModeleCommentaireInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Modèle créé', en: 'Template created' },
      modeleCommentaire: await uneFois(
        contexte,
        'modele_commentaire',
        () => service.creer(contexte, input),
        (id) => service.relire(contexte, id),
      ),
    };
  }

  @Exige(LISTE_GERER)
  @Mutation(() => ModeleCommentairePayload)
  async modifierModeleCommentaire(
    @Arg('input', () => ModifierModeleCommentaireInput) input: ModifierModeleCommentaireInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Modèle mis à jour', en: 'Template updated' },
      modeleCommentaire: await service.modifier(contexte, input),
    };
  }

  @Exige(LISTE_GERER)
  @Mutation(() => SuppressionPayload)
  async supprimerModeleCommentaire(
    @Arg('input', () => SupprimerInput) input: SupprimerInput,
    @Ctx() contexte: Contexte,
  ) {
    const id = await service.supprimer(contexte, input);
    return { message: { fr: 'Modèle supprimé', en: 'Template deleted' }, id };
  }
}
