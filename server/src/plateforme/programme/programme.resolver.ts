import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige } from '../../socle/securite/droits.ts';
import { rolesTenus } from '../utilisateur/roles-tenus.ts';
import { API_GERER } from './cle-api.permissions.ts';
import * as cles from './cles.service.ts';
import {
  ConsulterUtilisateurApiArgs,
  CreerCleApiInput,
  CreerUtilisateurApiInput,
  ModifierUtilisateurApiInput,
  RevoquerCleApiInput,
} from './programme.inputs.ts';
import { clesDe, dernierUsage, type LigneProgramme, pageDeProgrammes } from './programme.lecture.ts';
import * as service from './programme.service.ts';
import {
  CleApiPayload,
  NouvelleCleApiPayload,
  NouvelUtilisateurApiPayload,
  UtilisateurApi,
  UtilisateurApiPage,
  UtilisateurApiPayload,
} from './programme.types.ts';

/** Document 000, "gestion des api": the accounts of programs and their keys. */
@Resolver(() => UtilisateurApi)
export class UtilisateurApiResolver {
  @Exige(API_GERER)
  @Query(() => UtilisateurApiPage, { complexity: coutDeListe(10) })
  consulterUtilisateurApi(
    @Args(() => ConsulterUtilisateurApiArgs) args: ConsulterUtilisateurApiArgs,
    @Ctx() { em }: Contexte,
  ) {
    return pageDeProgrammes(em, args);
  }

  @Exige(API_GERER)
  @Mutation(() => NouvelUtilisateurApiPayload)
  async creerUtilisateurApi(
    @Arg('input', () => CreerUtilisateurApiInput) input: CreerUtilisateurApiInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Programme créé avec succès', en: 'Program created successfully' },
      ...(await uneFois(contexte, 'utilisateur', () => service.creer(contexte, input), service.dejaCree)),
    };
  }

  @Exige(API_GERER)
  @Mutation(() => UtilisateurApiPayload)
  async modifierUtilisateurApi(
    @Arg('input', () => ModifierUtilisateurApiInput) input: ModifierUtilisateurApiInput,
    @Ctx() contexte: Contexte,
  ) {
    return {
      message: { fr: 'Programme mis à jour avec succès', en: 'Program updated successfully' },
      utilisateurApi: await service.modifier(contexte, input),
    };
  }

  @Exige(API_GERER)
  @Mutation(() => SuppressionPayload)
  async supprimerUtilisateurApi(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    return {
      message: { fr: 'Programme supprimé avec ses clés', en: 'Program deleted with its keys' },
      id: await service.supprimer(contexte, input),
    };
  }

  @Exige(API_GERER)
  @Mutation(() => NouvelleCleApiPayload)
  async creerCleApi(@Arg('input', () => CreerCleApiInput) input: CreerCleApiInput, @Ctx() contexte: Contexte) {
    return {
      message: { fr: 'Clé créée', en: 'Key created' },
      ...(await uneFois(contexte, 'cle_api', () => cles.creer(contexte, input), cles.dejaMontree)),
    };
  }

  @Exige(API_GERER)
  @Mutation(() => CleApiPayload)
  async revoquerCleApi(@Arg('input', () => RevoquerCleApiInput) input: RevoquerCleApiInput, @Ctx() contexte: Contexte) {
    return { message: { fr: 'Clé révoquée', en: 'Key revoked' }, cleApi: await cles.revoquer(contexte, input.id) };
  }

  @FieldResolver()
  description(@Root() { profil }: LigneProgramme) {
    return profil;
  }

  @FieldResolver()
  entite(@Root() { entiteId }: LigneProgramme, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'entite', entiteId);
  }

  @FieldResolver()
  roles(@Root() programme: LigneProgramme, @Ctx() contexte: Contexte) {
    return rolesTenus(contexte, programme.id);
  }

  @FieldResolver()
  cles(@Root() programme: LigneProgramme, @Ctx() contexte: Contexte) {
    return clesDe(contexte, programme);
  }

  @FieldResolver()
  utiliseA(@Root() programme: LigneProgramme, @Ctx() contexte: Contexte) {
    return dernierUsage(contexte, programme);
  }
}
