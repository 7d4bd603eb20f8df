import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../commun/base-de-donnees.ts';
import { versDate } from '../commun/horloge.ts';
import { ModeFonction } from '../modules/acces/fonction-api.entity.ts';

/** What an account holds in one application. */
export interface RoleTenu {
  applicationId: number;
  /** What the code knows the application by; null for those that admins made. */
  application: string | null;
  roleId: number;
  role: string;
  dateFin: Date | null;
  permissions: ReadonlySet<string>;
}

/** All the rights of one account, at one version of the rights. */
export interface Droits {
  roles: readonly RoleTenu[];
}

export interface FonctionConnue {
  nom: string;
  applicationId: number;
  mode: ModeFonction;
  permissions: readonly string[];
}

/** The roles that count now: one whose end has passed is as if it had been removed. */
export function rolesEnCours(droits: Droits, maintenant: Date): RoleTenu[] {
  return droits.roles.filter((role) => role.dateFin === null || role.dateFin > maintenant);
}

/** Holds this permission, in whichever application. Permission names are unique across applications. */
export function tient(droits: Droits, permission: string, maintenant: Date): boolean {
  return rolesEnCours(droits, maintenant).some((role) => role.permissions.has(permission));
}

/**
 * Spec 1-product, decision 6: the role held *in the function's application* has at least one of its permissions, or
 * all of them in mode TOUTES. A function with no permission is closed to all.
 */
export function peutAppeler(droits: Droits, fonction: FonctionConnue | undefined, maintenant: Date): boolean {
  const role = rolesEnCours(droits, maintenant).find(({ applicationId }) => applicationId === fonction?.applicationId);
  return role !== undefined && permetAuRole(role.permissions, fonction);
}

/** Whether a role with these permissions, in the function's application, may call it. */
export function permetAuRole(permissions: ReadonlySet<string>, fonction: FonctionConnue | undefined): boolean {
  if (!fonction || fonction.permissions.length === 0) return false;
  const tenue = (permission: string) => permissions.has(permission);
  return fonction.mode === ModeFonction.TOUTES ? fonction.permissions.every(tenue) : fonction.permissions.some(tenue);
}

const COMPTES_GARDES = 10_000;

/**
 * Rights kept in memory per version: each request reads the current version with its session (one indexed query),
 * so what another process changed counts at the very next request here.
 */
export class RegistreDroits {
  private version = -1;
  private readonly comptes = new Map<number, Promise<Droits>>();
  private fonctions: Promise<Map<string, FonctionConnue>> | undefined;

  /** The rights of an account, at the version that this request has read. */
  de(em: EntityManager, utilisateurId: number, version: number): Promise<Droits> {
    this.passerA(version);
    const gardes = this.comptes.get(utilisateurId);
    if (gardes) return gardes;
    if (this.comptes.size >= COMPTES_GARDES) this.comptes.clear();
    return this.garder(this.comptes, utilisateurId, lireDroits(em, utilisateurId));
  }

  /** What each function requires, by name, at the version that this request has read. */
  async fonction(em: EntityManager, nom: string): Promise<FonctionConnue | undefined> {
    return (await this.toutes(em)).get(nom);
  }

  toutes(em: EntityManager): Promise<Map<string, FonctionConnue>> {
    if (!this.fonctions) {
      const lecture = lireFonctions(em);
      this.fonctions = lecture;
      // A failed reading is not kept: the next request tries again.
      lecture.catch(() => {
        if (this.fonctions === lecture) this.fonctions = undefined;
      });
    }
    return this.fonctions;
  }

  private passerA(version: number): void {
    if (version <= this.version) return;
    this.version = version;
    this.comptes.clear();
    this.fonctions = undefined;
  }

  private garder<C>(ou: Map<C, Promise<Droits>>, cle: C, lecture: Promise<Droits>): Promise<Droits> {
    ou.set(cle, lecture);
    lecture.catch(() => {
      if (ou.get(cle) === lecture) ou.delete(cle);
    });
    return lecture;
  }
}

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
  return { roles: [...roles.values()] };
}

/** The functions that the code declares, by name. */
export async function lireFonctions(em: EntityManager): Promise<Map<string, FonctionConnue>> {
  const lignes = await sql(em)
    .selectFrom('fonction_api as f')
    .leftJoin('fonction_permission as fp', 'fp.fonctionId', 'f.id')
    .leftJoin('permission as p', 'p.id', 'fp.permissionId')
    .where('f.integree', '=', true)
    .select(['f.nomFonction as nom', 'f.applicationId', 'f.mode', 'p.nom as permission'])
    .execute();
  const fonctions = new Map<string, FonctionConnue & { permissions: string[] }>();
  for (const { permission, ...fonction } of lignes) {
    const connue = fonctions.get(fonction.nom) ?? { ...fonction, permissions: [] };
    if (permission) connue.permissions.push(permission);
    fonctions.set(fonction.nom, connue);
  }
  return fonctions;
}
