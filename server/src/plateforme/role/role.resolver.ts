import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { LigneDe } from '../../socle/base/base-de-donnees.ts';
import { ligneDe } from '../../socle/commun/chargeurs.ts';
import { SuppressionPayload, SupprimerInput } from '../../socle/commun/edition.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { coutDeListe } from '../../socle/graphql/limites.ts';
import { uneFois } from '../../socle/idempotence/une-fois.ts';
import { Exige, Protege } from '../../socle/securite/droits.ts';
import { Application } from '../application/application.entity.ts';
import { ROLE_GERER, ROLE_LIRE } from '../droits/acces.permissions.ts';
import { Page } from '../page/page.entity.ts';
import { Permission } from '../permission/permission.entity.ts';
import { roleEnAnglais } from '../semis/noms-anglais.ts';
import { Role } from './role.entity.ts';
import {
  AffecterPermissionsRoleInput,
  ConsulterRoleArgs,
  CreerRoleInput,
  ModifierRoleInput,
  RetirerPermissionsRoleInput,
  RolePage,
  RolePayload,
} from './role.inputs.ts';
import * as lecture from './role.lecture.ts';
import * as service from './role.service.ts';

type RoleLu = LigneDe<'role'>;

@Resolver(() => Role)
export class RoleResolver {
  @FieldResolver(() => String, { nullable: true })
  nomEn(@Root() role: RoleLu) {
    return roleEnAnglais(role);
  }

  @Exige(ROLE_LIRE)
  @Query(() => RolePage, { complexity: coutDeListe(10) })
  consulterRole(@Ctx() contexte: Contexte, @Args(() => ConsulterRoleArgs) args: ConsulterRoleArgs) {
    return lecture.consulter(contexte, args);
  }

  @Exige(ROLE_LIRE)
  @Query(() => Role)
  voirRole(@Arg('id', () => ID) id: string, @Ctx() contexte: Contexte) {
    return lecture.voir(contexte, id);
  }

  @Exige(ROLE_GERER)
  @Mutation(() => RolePayload)
  async creerRole(@Arg('input', () => CreerRoleInput) input: CreerRoleInput, @Ctx() contexte: Contexte) {
    const { id } = await uneFois(
      contexte,
      'role',
      () => service.creer(contexte, input),
      (cree) => lecture.voir(contexte, cree),
    );
    return rendre(contexte, id, { fr: 'Rôle créé avec succès', en: 'Role created successfully' });
  }

  @Exige(ROLE_GERER)
  @Mutation(() => RolePayload)
  async modifierRole(@Arg('input', () => ModifierRoleInput) input: ModifierRoleInput, @Ctx() contexte: Contexte) {
    const { id } = await service.modifier(contexte, input);
    return rendre(contexte, id, { fr: 'Rôle mis à jour avec succès', en: 'Role updated successfully' });
  }

  @Exige(ROLE_GERER)
  @Mutation(() => SuppressionPayload)
  async supprimerRole(@Arg('input', () => SupprimerInput) input: SupprimerInput, @Ctx() contexte: Contexte) {
    const id = await service.supprimer(contexte, input);
    return { message: { fr: 'Rôle supprimé avec succès', en: 'Role deleted successfully' }, id };
  }

  @Exige(ROLE_GERER)
  @Mutation(() => RolePayload)
  async affecterPermissionsRole(
    @Arg('input', () => AffecterPermissionsRoleInput) input: AffecterPermissionsRoleInput,
    @Ctx() contexte: Contexte,
  ) {
    const { id } = await uneFois(
      contexte,
      'role',
      () => service.affecterPermissions(contexte, input),
      (change) => lecture.voir(contexte, change),
    );
    return rendre(contexte, id, {
      fr: 'Permissions affectées avec succès',
      en: 'Permissions assigned successfully',
    });
  }

  @Exige(ROLE_GERER)
  @Mutation(() => RolePayload)
  async retirerPermissionsRole(
    @Arg('input', () => RetirerPermissionsRoleInput) input: RetirerPermissionsRoleInput,
    @Ctx() contexte: Contexte,
  ) {
    const { id } = await service.retirerPermissions(contexte, input);
    return rendre(contexte, id, { fr: 'Permissions retirées avec succès', en: 'Permissions removed successfully' });
  }

  @FieldResolver(() => Application)
  application(@Root() { applicationId }: RoleLu, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'application', applicationId);
  }

  @FieldResolver(() => Page, { nullable: true })
  pageAccueil(@Root() { pageAccueilId }: RoleLu, @Ctx() contexte: Contexte) {
    return ligneDe(contexte, 'page', pageAccueilId);
  }

  @Protege('ROLE_LIRE', 'ROLE_GERER')
  @FieldResolver(() => [Permission], { nullable: true, complexity: coutDeListe(50) })
  permissions(@Root() { id }: RoleLu, @Ctx() contexte: Contexte) {
    return lecture.permissionsDe(contexte, id);
  }

  @Protege('ROLE_LIRE', 'ROLE_GERER', 'UTILISATEUR_LIRE')
  @FieldResolver(() => Int, { nullable: true })
  nombreComptes(@Root() { id }: RoleLu, @Ctx() contexte: Contexte) {
    return lecture.nombreDeComptes(contexte, id);
  }
}

async function rendre({ em }: Contexte, id: number, message: Bilingue) {
  return { message, role: await service.lireRole(em, id) };
}
