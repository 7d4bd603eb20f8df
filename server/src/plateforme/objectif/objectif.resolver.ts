import { Arg, Args, Ctx, FieldResolver, Float, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { LigneDe } from '../../socle/base/base-de-donnees.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { Objectif } from './objectif.entity.ts';
import {
  ConsulterObjectifArgs,
  CreerObjectifInput,
  ModifierObjectifInput,
  ObjectifPage,
  ObjectifPayload,
} from './objectif.inputs.ts';
import { OBJECTIF_GERER, OBJECTIF_LIRE } from './objectif.permissions.ts';
import { avancementAttendu, estEnRetard } from './objectif.regles.ts';
import * as service from './objectif.service.ts';

type Ligne = LigneDe<'objectif'>;

@Resolver(() => Objectif)
export class ObjectifResolver {
  @FieldResolver(() => Utilisateur)
  utilisateur(@Root() { utilisateurId }: Ligne, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'utilisateur', utilisateurId);
  }

  @FieldResolver(() => Boolean)
  enRetard(@Root() objectif: Ligne, @Ctx() { horloge }: Contexte): boolean {
    return estEnRetard(objectif, horloge.maintenant());
  }

  @FieldResolver(() => Float)
  avancementAttendu(@Root() objectif: Ligne, @Ctx() { horloge }: Contexte): number {
    return avancementAttendu(objectif, horloge.maintenant());
  }

  @Exige(OBJECTIF_LIRE)
  @Query(() => ObjectifPage, {
    complexity: coutDeListe(10),
  })
  consulterObjectif(@Args(() => ConsulterObjectifArgs) args: ConsulterObjectifArgs, @Ctx() contexte: Contexte) {
    return service.consulter(contexte, args);
  }

  @Exige(OBJECTIF_LIRE)
  @Query(() => Objectif)
  voirObjectif(@Arg('id', () => ID) id: string, @Ctx() contexte: Contexte) {
    return service.voir(contexte, id);
  }

  @Exige(OBJECTIF_GERER)
  @Mutation(() => ObjectifPayload)
  async creerObjectif(@Arg('input', () => CreerObjectifInput) input: CreerObjectifInput, @Ctx() contexte: Contexte) {
    return {
      message: { fr: 'Objectif créé avec succès', en: 'Objective created successfully' },
      objectif: await uneFois(
        contexte,
        'objectif',
        () => service.creer(contexte, input),
        (id) => service.voir(contexte, id),
      ),
    };
  }

  @Exige(OBJECTIF_GERER)
  @Mutation(() => ObjectifPayload)
  async modifierObjectif(
    @Arg('input', () => ModifierObjectifInput) input: ModifierObjectifInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Objectif mis à jour avec succès', en: 'Objective updated successfully' },
      objectif: await service.modifier(contexte, input),
    };
  }

  @Exige(OBJECTIF_GERER)
  @Mutation(() => SuppressionPayload)
  async supprimerObjectif(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const id = await service.supprimer(contexte, input);
    return { message: { fr: 'Objectif supprimé avec succès', en: 'Objective deleted successfully' }, id };
  }
}
