import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { changementsDe, valeursDe } from '../../socle/champs/saisie.ts';
import { cle, cleOuAucune } from '../../socle/commun/cle.ts';
import { aEditer, type SupprimerInput } from '../../socle/commun/edition.ts';
import { champInvalide, introuvable } from '../../socle/commun/erreurs.ts';
import { refuserSiCite } from '../../socle/commun/references.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { applicationChoisie, refuserLeDouble } from '../application/rattachement.ts';
import { exigerDeTenir, permissionsPour } from '../droits/delegation.ts';
import { changerDroits } from '../droits/droits.service.ts';
import { Page } from '../page/page.entity.ts';
import type { Permission } from '../permission/permission.entity.ts';
import { lesPermissions, noterPermissions } from '../permission/permissions-liees.ts';
import { estUneRestitution } from './restitution.ts';
import { CHAMPS } from './role.champs.ts';
import { Role } from './role.entity.ts';
import type {
  AffecterPermissionsRoleInput,
  CreerRoleInput,
  ModifierRoleInput,
  RetirerPermissionsRoleInput,
} from './role.inputs.ts';

export const CE_ROLE = { fr: 'Ce rôle', en: 'This role' };
const DEJA = {
  fr: 'Un rôle de cette application a déjà ce nom',
  en: 'A role of this application already has this name',
};

/** Document 002, "Créer un rôle": unique in its application. It holds nothing yet. */
export function creer(contexte: Contexte, input: CreerRoleInput): Promise<Role> {
  const { em } = contexte;
  return changerDroits(contexte, async () => {
    const application = await applicationChoisie(em, input.applicationId);
    const valeurs = valeursDe(CHAMPS, input);
    await refuserLeDouble(em, 'role', { applicationId: application.id, nom: valeurs.nom }, DEJA);
    const pageAccueil = await pageChoisie(em, input.pageAccueilId, application.id);
    const role = em.create(Role, { code: null, application, ...valeurs, pageAccueil });
    await em.flush();
    return role;
  });
}

export function modifier(contexte: Contexte, input: ModifierRoleInput): Promise<Role> {
  const { em } = contexte;
  return changerDroits(contexte, async () => {
    const role = await aEditer(em, Role, input, CE_ROLE);
    const applicationId = role.application.id;
    const valeurs = changementsDe(CHAMPS, input);
    const { nom } = valeurs;
    if (nom !== undefined) await refuserLeDouble(em, 'role', { applicationId, nom }, DEJA, role.id);
    const pageAccueil =
      input.pageAccueilId === undefined ? undefined : await pageChoisie(em, input.pageAccueilId, applicationId);
    em.assign(role, { ...valeurs, pageAccueil }, { ignoreUndefined: true });
    return role;
  });
}

/** Document 002: refused while an account holds it, were its role ended; its permissions go with it. */
export function supprimer(contexte: Contexte, input: SupprimerInput): Promise<number> {
  const { em } = contexte;
  return changerDroits(contexte, async () => {
    const role = await aEditer(em, Role, input, CE_ROLE);
    const { id } = role;
    await refuserSiCite(em, id, CE_ROLE, [
      { table: 'utilisateur_role', colonne: 'roleId', mots: { fr: 'compte(s)', en: 'account(s)' } },
    ]);
    await em.populate(role, ['application', 'permissions']);
    await exigerCelles(contexte, role, role.permissions.getItems());
    noterPermissions('role', id, role.permissions, () => role.permissions.removeAll());
    await em.remove(role).flush();
    return id;
  });
}

/** Document 002, "Affecter des permissions à un rôle": all or none; those that it has already stay. */
export function affecterPermissions(contexte: Contexte, input: AffecterPermissionsRoleInput): Promise<Role> {
  const { em } = contexte;
  return changerDroits(contexte, async ({ restituer }) => {
    const role = await avecPermissions(em, input.roleId);
    const nouvelles = (await lesPermissions(em, input.permissionIds)).filter((une) => !role.permissions.contains(une));
    if (estUneRestitution(role, nouvelles)) restituer();
    else await exigerCelles(contexte, role, nouvelles);
    noterPermissions('role', role.id, role.permissions, () => role.permissions.add(nouvelles));
    return role;
  });
}

async function exigerCelles(contexte: Contexte, { application }: Role, permissions: readonly Permission[]) {
  const noms = permissions.map(({ nom }) => nom);
  exigerDeTenir(contexte, await permissionsPour(contexte.em, application, noms));
}

/** Document 002, "Retirer des permissions d'un rôle"; one takes what one could give. Those that it has not are as asked. */
export function retirerPermissions(contexte: Contexte, input: RetirerPermissionsRoleInput): Promise<Role> {
  const { em } = contexte;
  return changerDroits(contexte, async () => {
    const role = await avecPermissions(em, input.roleId);
    const retirees = (await lesPermissions(em, input.permissionIds)).filter((une) => role.permissions.contains(une));
    await exigerCelles(contexte, role, retirees);
    noterPermissions('role', role.id, role.permissions, () => role.permissions.remove(retirees));
    return role;
  });
}

async function avecPermissions(em: EntityManager, id: string): Promise<Role> {
  const role = await em.findOne(Role, cle(id, CE_ROLE), { populate: ['application', 'permissions'] });
  if (!role) throw introuvable(CE_ROLE);
  return role;
}

/** A page of the role's application, or of none. */
async function pageChoisie(em: EntityManager, id: string | null | undefined, applicationId: number) {
  if (id == null) return null;
  const page = await em.findOne(Page, cleOuAucune(id));
  if (page && (page.application === null || page.application.id === applicationId)) return page;
  throw page
    ? champInvalide('pageAccueilId', 'Cette page est d’une autre application.', 'This page is of another application.')
    : champInvalide('pageAccueilId', 'Cette page n’existe pas.', 'This page does not exist.');
}

/** As it is after the change, for its answer. */
export function lireRole(em: EntityManager, id: number) {
  return sql(em).selectFrom('role').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
