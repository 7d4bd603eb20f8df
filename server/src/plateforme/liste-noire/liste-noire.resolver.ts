import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { Blacklist } from './liste-noire.entity.ts';
import {
  BlacklistPage,
  BlacklistPayload,
  ConsulterBlacklistArgs,
  CreerBlacklistInput,
  ModifierBlacklistInput,
  VerificationNumero,
} from './liste-noire.inputs.ts';
import { BLACKLIST_GERER, BLACKLIST_LIRE, BLACKLIST_VERIFIER } from './liste-noire.permissions.ts';
import * as service from './liste-noire.service.ts';

@Resolver()
export class BlacklistResolver {
  @Exige(BLACKLIST_LIRE)
  @Query(() => BlacklistPage, {
    complexity: coutDeListe(10),
  })
  consulterBlacklist(
    @Args(() => ConsulterBlacklistArgs) args: ConsulterBlacklistArgs,
    @Ctx() contexte: Contexte,
    @Info() info: GraphQLResolveInfo,
  ) {
    return service.consulter(contexte, args, info);
  }

  @Exige(BLACKLIST_LIRE)
  @Query(() => Blacklist)
  voirBlacklist(
    @Ctx() contexte: Contexte,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('numero', () => String, { nullable: true }) numero?: string,
  ) {
    return service.voir(contexte, { id, numero });
  }

  @Exige(BLACKLIST_VERIFIER)
  @Query(() => VerificationNumero)
  verifierNumero(@Arg('numero', () => String) numero: string, @Ctx() contexte: Contexte) {
    return service.verifier(contexte, numero);
  }

  @Exige(BLACKLIST_GERER)
  @Mutation(() => BlacklistPayload)
  async creerBlacklist(@Arg('input', () => CreerBlacklistInput) input: CreerBlacklistInput, @Ctx() contexte: Contexte) {
    return {
      message: {
        fr: 'Entrée de la liste noire créée avec succès',
        en: 'Blacklist entry created successfully',
      },
      blacklist: await uneFois(
        contexte,
        'blacklist',
        () => service.creer(contexte, input),
        (id) => service.voir(contexte, { id }),
      ),
    };
  }

  @Exige(BLACKLIST_GERER)
  @Mutation(() => BlacklistPayload)
  async modifierBlacklist(
    @Arg('input', () => ModifierBlacklistInput) input: ModifierBlacklistInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: {
        fr: 'Entrée de la liste noire mise à jour avec succès',
        en: 'Blacklist entry updated successfully',
      },
      blacklist: await service.modifier(contexte, input),
    };
  }

  @Exige(BLACKLIST_GERER)
  @Mutation(() => SuppressionPayload)
  async supprimerBlacklist(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const id = await service.supprimer(contexte, input);
    return {
      message: {
        fr: 'Entrée de la liste noire supprimée avec succès',
        en: 'Blacklist entry deleted successfully',
      },
      id,
    };
  }
}
