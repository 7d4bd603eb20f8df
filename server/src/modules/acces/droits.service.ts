import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../commun/base-de-donnees.ts';
import { conflit } from '../../commun/erreurs.ts';
import type { DefinitionPermission } from '../../securite/droits.ts';
import { StatutUtilisateur } from '../utilisateur/utilisateur.entity.ts';
import { ROLE_GERER, UTILISATEUR_GERER } from '../utilisateur/utilisateur.permissions.ts';

/**
 * To be called in the transaction of every change of rights, roles, or of an account's state: rights kept in memory
 * by any process end here, and a change that would leave nobody able to manage roles is refused with all its
 * transaction. `garder: false` is for the very first seeding, when nobody exists yet.
 */
export async function droitsModifies(em: EntityManager, { garder = true }: { garder?: boolean } = {}): Promise<void> {
  // The row's lock puts concurrent changes of rights one after the other: two that each remove one of the last two
  // managers can't both pass.
  await em.flush();
  await referentielModifie(em);
  if (garder && !(await resteUnGestionnaire(em))) {
    throw conflit({
      fr: 'Plus aucun compte actif ne pourrait gérer les rôles : changement refusé',
      en: 'No active account could manage the roles any more: change refused',
    });
  }
}

/** What any process keeps in memory of rights and lists ends with this transaction. */
export async function referentielModifie(em: EntityManager): Promise<void> {
  await sql(em)
    .updateTable('version_referentiel')
    .set((base) => ({ valeur: base('valeur', '+', 1) }))
    .where('id', '=', 1)
    .execute();
}

/**
 * An active account without an end that can both give permissions to roles and roles to accounts, where its role
 * counts: in the application of those permissions. An account or a role that ends by itself does not count: the day it
 * ends nobody would be asked.
 */
async function resteUnGestionnaire(em: EntityManager): Promise<boolean> {
  const tenir = ({ nom, application }: DefinitionPermission) =>
    sql(em)
      .selectFrom('utilisateur_role as ur')
      .innerJoin('role as r', 'r.id', 'ur.roleId')
      .innerJoin('application as a', 'a.id', 'r.applicationId')
      .innerJoin('role_permission as rp', 'rp.roleId', 'r.id')
      .innerJoin('permission as p', 'p.id', 'rp.permissionId')
      .where('p.nom', '=', nom)
      .where('a.nom', '=', application)
      .where('ur.dateFin', 'is', null)
      .select('ur.utilisateurId');
  const gestionnaire = await sql(em)
    .selectFrom('utilisateur as u')
    .where('u.statut', '=', StatutUtilisateur.ACTIF)
    .where('u.dateExpiration', 'is', null)
    .where('u.id', 'in', tenir(ROLE_GERER))
    .where('u.id', 'in', tenir(UTILISATEUR_GERER))
    .select('u.id')
    .limit(1)
    .executeTakeFirst();
  return gestionnaire !== undefined;
}
