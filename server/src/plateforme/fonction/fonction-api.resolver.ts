import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { LigneDe } from '../../socle/base/base-de-donnees.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige, Protege } from '../../socle/securite/droits.ts';
import { Application } from '../application/application.entity.ts';
import { FONCTION_GERER, FONCTION_LIRE } from '../droits/acces.permissions.ts';
import { Permission } from '../permission/permission.entity.ts';
import { FonctionApi } from './fonction-api.entity.ts';
import {
  AffecterPermissionsFonctionInput,
  ConsulterFonctionApiArgs,
  CreerFonctionApiInput,
  FonctionApiPage,
  FonctionApiPayload,
  ModifierFonctionApiInput,
  RetirerPermissionsFonctionInput,
} from './fonction-api.inputs.ts';
import * as lecture from './fonction-api.lecture.ts';
import * as service from './fonction-api.service.ts';

type FonctionLue = LigneDe<'fonction_api'>;

@Resolver(() => FonctionApi)
export class FonctionApiResolver {
  @Exige(FONCTION_LIRE)
  @Query(() => FonctionApiPage, { complexity: coutDeListe(10) })
  consulterFonctionApi(
    @Ctx() contexte: Contexte,
    @Args(() => ConsulterFonctionApiArgs) args: ConsulterFonctionApiArgs,
  ) {
    return lecture.consulter(contexte, args);
  }

  @Exige(FONCTION_LIRE)
  @Query(() => FonctionApi)
  voirFonctionApi(@Arg('id', () => ID) id: string, @Ctx() contexte: Contexte) {
    return lecture.voir(contexte, id);
  }

  @Exige(FONCTION_GERER)
  @Mutation(() => FonctionApiPayload)
  async creerFonctionApi(
    @Arg('input', () => CreerFonctionApiInput) input: CreerFonctionApiInput,
    @Ctx() contexte: Contexte,
  ) {
    const { id } = await uneFois(
      contexte,
      'fonction_api',
      () => service.creer(contexte, input),
      (creee) => lecture.voir(contexte, creee),
    );
    return rendre(contexte, id, {
      fr: 'Fonction API créée avec succès',
      en: 'API function created successfully',
    });
  }

  @Exige(FONCTION_GERER)
  @Mutation(() => FonctionApiPayload)
  async modifierFonctionApi(
    @Arg('input', () => ModifierFonctionApiInput) input: ModifierFonctionApiInput,
    @Ctx() contexte: Contexte,
  ) {
    const { id } = await service.modifier(contexte, input);
    return rendre(contexte, id, {
      fr: 'Fonction API mise à jour avec succès',
      en: 'API function updated successfully',
    });
  }

  @Exige(FONCTION_GERER)
  @Mutation(() => SuppressionPayload)
  async supprimerFonctionApi(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const id = await service.supprimer(contexte, input);
    return { message: { fr: 'Fonction API supprimée avec succès', en: 'API function deleted successfully' }, id };
  }

  @Exige(FONCTION_GERER)
  @Mutation(() => FonctionApiPayload)
  async affecterPermissionsFonction(
    @Arg('input', () => AffecterPermissionsFonctionInput) input: AffecterPermissionsFonctionInput,
    @Ctx() contexte: Contexte,
  ) {
    const { id } = await uneFois(
      contexte,
      'fonction_api',
      () => service.affecterPermissions(contexte, input),
      (changee) => lecture.voir(contexte, changee),
    );
    const une = input.permissionIds.length === 1;
    return rendre(contexte, id, {
      fr: `${une ? 'Permission assignée' : 'Permissions assignées'} à la fonction API avec succès`,
      en: `${une ? 'Permission' : 'Permissions'} assigned to API function successfully`,
    });
  }

  @Exige(FONCTION_GERER)
  @Mutation(() => FonctionApiPayload)
  async retirerPermissionsFonction(
    @Arg('input', () => RetirerPermissionsFonctionInput) input: RetirerPermissionsFonctionInput,
    @Ctx() contexte: Contexte,
  ) {
    const { id } = await service.retirerPermissions(contexte, input);
    return rendre(contexte, id, {
      fr: 'Permissions retirées de la fonction API avec succès',
      en: 'Permissions removed from API function successfully',
    });
  }

  @FieldResolver(() => Application)
  application(@Root() { applicationId }: FonctionLue, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'application', applicationId);
  }

  @Protege('FONCTION_LIRE', 'FONCTION_GERER', 'ACCES_VERIFIER')
  @FieldResolver(() => [Permission], {
    nullable: true,
    complexity: coutDeListe(5),
  })
  permissions(@Root() { id }: FonctionLue, @Ctx() contexte: Contexte) {
    return lecture.permissionsDe(contexte, id);
  }
}

async function rendre({ em }: Contexte, id: number, message: Bilingue) {
  return { message, fonction: await service.lireFonction(em, id) };
}
