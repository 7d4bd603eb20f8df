import type { EntityManager } from '@mikro-orm/core';
import { expressionBuilder } from 'kysely';
import { type Base, sql } from '../base/base-de-donnees.ts';
import { versDate } from '../commun/horloge.ts';
import type { Droits, FonctionConnue, RoleTenu } from './acces.ts';
import { permissionDeclaree } from './droits.ts';
import { equipeDe } from './equipe.ts';

export async function lireDroits(em: EntityManager, utilisateurId: number): Promise<Droits> {
  const lignes = await sql(em)
    .selectFrom('utilisateur_role as ur')
    .innerJoin('role as r', 'r.id', 'ur.roleId')
    .innerJoin('application as a', 'a.id', 'r.applicationId')
    .leftJoin('role_permission as rp', 'rp.roleId', 'r.id')
    .leftJoin('permission as p', 'p.id', 'rp.permissionId')
    .where('ur.utilisateurId', '=', utilisateurId)
    .select(['r.applicationId', 'a.code as application', 'r.id as roleId', 'r.nom as role'])
    .select(['ur.dateFin', 'p.nom as permission'])
    .orderBy('r.applicationId')
    .execute();
  const roles = new Map<number, RoleTenu & { permissions: Set<string> }>();
  for (const { permission, dateFin, ...role } of lignes) {
    const tenu = roles.get(role.roleId) ?? { ...role, dateFin: versDate(dateFin), permissions: new Set<string>() };
    if (permission) tenu.permissions.add(permission);
    roles.set(role.roleId, tenu);
  }
  const tenus = [...roles.values()];
  return { roles: tenus, equipe: await equipeDe(em, utilisateurId, tenus) };
}

/** The roles that hold a permission of the product where it counts (`tient`), for queries about other accounts. */
export function rolesQuiTiennent(permission: string) {
  const declaree = permissionDeclaree(permission);
  if (!declaree) throw new Error(`Permission que le produit ne déclare pas : ${permission}`);
  return expressionBuilder<Base, never>()
    .selectFrom('role_permission as rp')
    .innerJoin('permission as p', 'p.id', 'rp.permissionId')
    .innerJoin('role as r', 'r.id', 'rp.roleId')
    .innerJoin('application as a', 'a.id', 'r.applicationId')
    .where('p.nom', '=', permission)
    .where('a.code', '=', declaree.application)
    .select('rp.roleId');
}

/** The functions that the code declares, by name. */
export async function lireFonctions(em: EntityManager): Promise<Map<string, FonctionConnue>> {
  const fonctions = regrouper(await deFonctions(em).where('f.integree', '=', true).execute());
  return new Map(fonctions.map((fonction) => [fonction.nom, fonction]));
}

/** Those of other applications too. */
export async function lireToutesLesFonctions(em: EntityManager): Promise<FonctionConnue[]> {
  return regrouper(await deFonctions(em).execute());
}

/** Functions with what they require, a row a permission: filter it and give it to `regrouper`. */
function deFonctions(em: EntityManager) {
  return sql(em)
    .selectFrom('fonction_api as f')
    .leftJoin('fonction_permission as fp', 'fp.fonctionId', 'f.id')
    .leftJoin('permission as p', 'p.id', 'fp.permissionId')
    .select(['f.id', 'f.nomFonction as nom', 'f.applicationId', 'f.mode', 'p.nom as permission']);
}

function regrouper(
  lignes: readonly (Omit<FonctionConnue, 'permissions'> & { permission: string | null })[],
): FonctionConnue[] {
  const fonctions = new Map<number, FonctionConnue & { permissions: string[] }>();
  for (const { permission, ...fonction } of lignes) {
    const connue = fonctions.get(fonction.id) ?? { ...fonction, permissions: [] };
    if (permission) connue.permissions.push(permission);
    fonctions.set(fonction.id, connue);
  }
  return [...fonctions.values()];
}
