import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { LigneDe } from '../../socle/base/base-de-donnees.ts';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import { Texte } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige, Protege } from '../../socle/securite/droits.ts';
import { PERMISSION_GERER, PERMISSION_LIRE } from '../droits/acces.permissions.ts';
import { FonctionApi } from '../fonction/fonction-api.entity.ts';
import { Role } from '../role/role.entity.ts';
import { Permission } from './permission.entity.ts';
import {
  AjouterPermissionInput,
  ConsulterPermissionArgs,
  ModifierPermissionInput,
  PermissionPage,
  PermissionPayload,
} from './permission.inputs.ts';
import * as lecture from './permission.lecture.ts';
import * as service from './permission.service.ts';

type PermissionLue = LigneDe<'permission'>;

@Resolver(() => Permission)
export class PermissionResolver {
  @Exige(PERMISSION_LIRE)
  @Query(() => PermissionPage, { complexity: coutDeListe(10) })
  consulterPermission(@Ctx() contexte: Contexte, @Args(() => ConsulterPermissionArgs) args: ConsulterPermissionArgs) {
    return lecture.consulter(contexte, args);
  }

  @Exige(PERMISSION_GERER)
  @Mutation(() => PermissionPayload)
  async ajouterPermission(
    @Arg('input', () => AjouterPermissionInput) input: AjouterPermissionInput,
    @Ctx() contexte: Contexte,
  ) {
    const { id } = await uneFois(
      contexte,
      'permission',
      () => service.ajouter(contexte, input),
      (ajoutee) => service.lirePermission(contexte.em, ajoutee),
    );
    const message = { fr: 'Permission ajoutée avec succès', en: 'Permission added successfully' };
    return { message, permission: await service.lirePermission(contexte.em, id) };
  }

  @Exige(PERMISSION_GERER)
  @Mutation(() => PermissionPayload)
  async modifierPermission(
    @Arg('input', () => ModifierPermissionInput) input: ModifierPermissionInput,
    @Ctx() contexte: Contexte,
  ) {
    const { id } = await service.modifier(contexte, input);
    const message = { fr: 'Permission mise à jour avec succès', en: 'Permission updated successfully' };
    return { message, permission: await service.lirePermission(contexte.em, id) };
  }

  @Exige(PERMISSION_GERER)
  @Mutation(() => SuppressionPayload)
  async retirerPermission(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const id = await service.retirer(contexte, input);
    return { message: { fr: 'Permission retirée avec succès', en: 'Permission removed successfully' }, id };
  }

  @FieldResolver(() => Texte, { nullable: true })
  explication(@Root() permission: PermissionLue) {
    return lecture.explication(permission);
  }

  @Protege('ROLE_LIRE', 'ROLE_GERER')
  @FieldResolver(() => [Role], { nullable: true, complexity: coutDeListe(10) })
  roles(@Root() { id }: PermissionLue, @Ctx() contexte: Contexte) {
    return lecture.rolesDe(contexte, id);
  }

  @Protege('FONCTION_LIRE', 'FONCTION_GERER')
  @FieldResolver(() => [FonctionApi], {
    nullable: true,
    complexity: coutDeListe(10),
  })
  fonctions(@Root() { id }: PermissionLue, @Ctx() contexte: Contexte) {
    return lecture.fonctionsDe(contexte, id);
  }
}
