import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { Codification } from './codification.entity.ts';
import {
  CodificationPage,
  CodificationPayload,
  ConsulterCodificationArgs,
  CreerCodificationInput,
  ModifierCodificationInput,
} from './codification.inputs.ts';
import { CODIFICATION_GERER, CODIFICATION_LIRE } from './codification.permissions.ts';
import * as service from './codification.service.ts';

@Resolver()
export class CodificationResolver {
  @Exige(CODIFICATION_LIRE)
  @Query(() => CodificationPage, {
    complexity: coutDeListe(10),
  })
  consulterCodification(
    @Args(() => ConsulterCodificationArgs) args: ConsulterCodificationArgs,
    @Ctx() contexte: Contexte,
  ) {
    return service.consulter(contexte, args);
  }

  @Exige(CODIFICATION_LIRE)
  @Query(() => Codification)
  voirCodification(
    @Ctx() contexte: Contexte,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('param', () => String, { nullable: true }) param?: string,
  ) {
    return service.voir(contexte, { id, param });
  }

  @Exige(CODIFICATION_GERER)
  @Mutation(() => CodificationPayload)
  async creerCodification(
    @Arg('input', () => CreerCodificationInput) input: CreerCodificationInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Codification créée avec succès', en: 'Codification created successfully' },
      codification: await uneFois(
        contexte,
        'codification',
        () => service.creer(contexte, input),
        (id) => service.voir(contexte, { id }),
      ),
    };
  }

  @Exige(CODIFICATION_GERER)
  @Mutation(() => CodificationPayload)
  async modifierCodification(
    @Arg('input', () => ModifierCodificationInput) input: ModifierCodificationInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Codification mise à jour avec succès', en: 'Codification updated successfully' },
      codification: await service.modifier(contexte, input),
    };
  }

  @Exige(CODIFICATION_GERER)
  @Mutation(() => SuppressionPayload)
  async supprimerCodification(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const id = await service.supprimer(contexte, input);
    return { message: { fr: 'Codification supprimée avec succès', en: 'Codification deleted successfully' }, id };
  }
}
