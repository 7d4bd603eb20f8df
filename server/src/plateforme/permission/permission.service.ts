import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { changementsDe, valeursDe } from '../../socle/champs/saisie.ts';
import { aEditer, type SupprimerInput } from '../../socle/commun/edition.ts';
import { champInvalide, conflit, introuvable } from '../../socle/commun/erreurs.ts';
import { refuserSiCite } from '../../socle/commun/references.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { refuserLeDouble } from '../application/rattachement.ts';
import { changerDroits, droitsModifies } from '../droits/droits.service.ts';
import { nommer } from '../droits/enumeration.ts';
import { CHAMPS } from './permission.champs.ts';
import { Permission } from './permission.entity.ts';
import type { AjouterPermissionInput, ModifierPermissionInput } from './permission.inputs.ts';

const CETTE_PERMISSION = { fr: 'Cette permission', en: 'This permission' };
const DEJA = { fr: 'Une permission a déjà ce nom', en: 'A permission already has this name' };

/** It opens nothing until a function requires it. */
export function ajouter(contexte: Contexte, input: AjouterPermissionInput): Promise<Permission> {
  const { em } = contexte;
  return changerDroits(contexte, async () => {
    const valeurs = valeursDe(CHAMPS, input);
    await refuserLeDouble(em, 'permission', { nom: valeurs.nom }, DEJA);
    const permission = em.create(Permission, { ...valeurs, integree: false });
    await em.flush();
    return permission;
  });
}

/** A new name changes nobody's rights: roles and functions hold the permission itself. */
export async function modifier({ em }: Contexte, input: ModifierPermissionInput): Promise<Permission> {
  // First, so that what is read afterwards is what is there while this transaction lasts.
  await droitsModifies(em);
  const permission = await aEditer(em, Permission, input, CETTE_PERMISSION);
  const valeurs = changementsDe(CHAMPS, input);
  const { nom } = valeurs;
  if (nom !== undefined && nom !== permission.nom) {
    if (permission.integree) {
      const [fr, en] = ['Le produit la connaît par son nom : il ne change pas.', 'The product knows it by its name.'];
      throw champInvalide('nom', fr, en);
    }
    await refuserLeDouble(em, 'permission', { nom }, DEJA, permission.id);
  }
  em.assign(permission, valeurs);
  await em.flush();
  return permission;
}

/** Refused for a built-in one, and while a role or a function holds it: CONFLICT says which. */
export function retirer(contexte: Contexte, input: SupprimerInput): Promise<number> {
  const { em } = contexte;
  return changerDroits(contexte, async () => {
    const permission = await aEditer(em, Permission, input, CETTE_PERMISSION);
    const { id } = permission;
    if (permission.integree) {
      throw conflit({
        fr: 'Cette permission fait partie du produit : retirez-la plutôt des rôles',
        en: 'This permission is part of the product: remove it from the roles instead',
      });
    }
    await refuserSiTenue(em, id);
    const references = [{ table: 'page', colonne: 'permissionId', mots: { fr: 'page(s)', en: 'page(s)' } }];
    await refuserSiCite(em, id, CETTE_PERMISSION, references);
    await em.remove(permission).flush();
    return id;
  });
}

async function refuserSiTenue(em: EntityManager, id: number): Promise<void> {
  const roles = await rolesQuiTiennent(em, [id]);
  const fonctions = await sql(em)
    .selectFrom('fonction_permission as fp')
    .innerJoin('fonction_api as f', 'f.id', 'fp.fonctionId')
    .where('fp.permissionId', '=', id)
    .select('f.nomFonction as nom')
    .orderBy('f.nomFonction')
    .execute();
  const tenants = [nommer(roles, 'rôle', 'role'), nommer(fonctions, 'fonction', 'function')].filter(
    (un) => un !== null,
  );
  if (tenants.length === 0) return;
  throw conflit(
    {
      fr: 'Cette permission sert encore : suppression refusée',
      en: 'This permission is still in use: deletion refused',
    },
    { details: { fr: tenants.map(({ fr }) => fr).join(' ; '), en: tenants.map(({ en }) => en).join('; ') } },
  );
}

/** The roles that hold one of these permissions, as « Admin (Plateforme) ». */
export async function rolesQuiTiennent(em: EntityManager, permissionIds: readonly number[]) {
  const roles = await sql(em)
    .selectFrom('role_permission as rp')
    .innerJoin('role as r', 'r.id', 'rp.roleId')
    .innerJoin('application as a', 'a.id', 'r.applicationId')
    .where('rp.permissionId', 'in', [0, ...permissionIds])
    .select(['r.id', 'r.nom', 'a.nom as application'])
    .distinct()
    .orderBy('a.nom')
    .orderBy('r.nom')
    .execute();
  return roles.map(({ nom, application }) => ({ nom: `${nom} (${application})` }));
}

export async function lirePermission(em: EntityManager, id: number | string) {
  const permission = await sql(em).selectFrom('permission').selectAll().where('id', '=', Number(id)).executeTakeFirst();
  if (!permission) throw introuvable(CETTE_PERMISSION);
  return permission;
}
