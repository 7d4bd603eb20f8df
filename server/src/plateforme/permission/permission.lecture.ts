import type { EntityManager } from '@mikro-orm/core';
import type { ExpressionBuilder } from 'kysely';
import { type Base, type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { lignesPar } from '../../socle/commun/chargeurs.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { permissionDeclaree, permissionsDeclarees } from '../../socle/securite/droits.ts';
import { idsTrouves } from '../droits/recherche.ts';
import type { ConsulterPermissionArgs } from './permission.inputs.ts';

export async function consulter({ em }: Contexte, args: ConsulterPermissionArgs) {
  const recherche = args.recherche?.trim();
  let permissions = sql(em).selectFrom('permission as p').selectAll('p');
  if (args.roleId != null) {
    const tenues = sql(em).selectFrom('role_permission').where('roleId', '=', cleOuAucune(args.roleId));
    permissions = permissions.where('p.id', 'in', tenues.select('permissionId'));
  }
  if (args.fonctionId != null) {
    const exigees = sql(em).selectFrom('fonction_permission').where('fonctionId', '=', cleOuAucune(args.fonctionId));
    permissions = permissions.where('p.id', 'in', exigees.select('permissionId'));
  }
  if (args.applicationId != null) {
    const filtre = await quiComptentDans(em, cleOuAucune(args.applicationId));
    permissions = permissions.where(filtre);
  }
  if (recherche) permissions = permissions.where('p.id', 'in', await idsTrouves(em, 'permission', recherche));
  return lirePage(em, permissions.orderBy('p.nom'), args);
}

/** Declared for it, required by one of its functions, held by one of its roles; and those of admins used nowhere. */
async function quiComptentDans(em: EntityManager, applicationId: number) {
  const application = await sql(em)
    .selectFrom('application')
    .where('id', '=', applicationId)
    .select('code')
    .executeTakeFirst();
  const declarees = permissionsDeclarees().filter((une) => une.application === application?.code);
  const exigees = sql(em)
    .selectFrom('fonction_permission as fp')
    .innerJoin('fonction_api as f', 'f.id', 'fp.fonctionId')
    .where('f.applicationId', '=', applicationId);
  const tenues = sql(em)
    .selectFrom('role_permission as rp')
    .innerJoin('role as r', 'r.id', 'rp.roleId')
    .where('r.applicationId', '=', applicationId);
  return (ou: ExpressionBuilder<Base & { p: Base['permission'] }, 'p'>) =>
    ou.or([
      ou('p.nom', 'in', ['', ...declarees.map(({ nom }) => nom)]),
      ou('p.id', 'in', exigees.select('fp.permissionId')),
      ou('p.id', 'in', tenues.select('rp.permissionId')),
      ou.and([
        ou('p.integree', '=', false),
        ou('p.id', 'not in', sql(em).selectFrom('fonction_permission').select('permissionId')),
        ou('p.id', 'not in', sql(em).selectFrom('role_permission').select('permissionId')),
      ]),
    ]);
}

export function rolesDe(contexte: Contexte, permissionId: number) {
  return lignesPar(contexte, 'rôles de la permission', permissionId, (ids) =>
    sql(contexte.em)
      .selectFrom('role_permission as rp')
      .innerJoin('role as r', 'r.id', 'rp.roleId')
      .where('rp.permissionId', 'in', [...ids])
      .selectAll('r')
      .select('rp.permissionId as cle')
      .orderBy('r.applicationId')
      .orderBy('r.nom')
      .execute(),
  );
}

export function fonctionsDe(contexte: Contexte, permissionId: number) {
  return lignesPar(contexte, 'fonctions de la permission', permissionId, (ids) =>
    sql(contexte.em)
      .selectFrom('fonction_permission as fp')
      .innerJoin('fonction_api as f', 'f.id', 'fp.fonctionId')
      .where('fp.permissionId', 'in', [...ids])
      .selectAll('f')
      .select('fp.permissionId as cle')
      .orderBy('f.nomFonction')
      .execute(),
  );
}

/** In both languages as long as it is the product's own text; what an admin wrote is in their words only. */
export function explication({ nom, description }: LigneDe<'permission'>): Bilingue | null {
  const declaree = permissionDeclaree(nom)?.description;
  if (declaree && (description === null || description === declaree.fr)) return declaree;
  return description === null ? null : { fr: description, en: description };
}
