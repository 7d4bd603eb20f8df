import { sql } from '../../socle/base/base-de-donnees.ts';
import { lignesPar } from '../../socle/commun/chargeurs.ts';
import { cle, cleOuAucune } from '../../socle/commun/cle.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { idsTrouves } from '../droits/recherche.ts';
import type { ConsulterRoleArgs } from './role.inputs.ts';
import { CE_ROLE } from './role.service.ts';

/** By application, then by name. */
export async function consulter({ em }: Contexte, args: ConsulterRoleArgs) {
  const recherche = args.recherche?.trim();
  let roles = sql(em).selectFrom('role as r').innerJoin('application as a', 'a.id', 'r.applicationId').selectAll('r');
  if (args.applicationId != null) roles = roles.where('r.applicationId', '=', cleOuAucune(args.applicationId));
  if (recherche) roles = roles.where('r.id', 'in', await idsTrouves(em, 'role', recherche));
  return lirePage(em, roles.orderBy('a.nom').orderBy('r.nom').orderBy('r.id'), args);
}

export async function voir({ em }: Contexte, id: string) {
  const role = await sql(em).selectFrom('role').selectAll().where('id', '=', cle(id, CE_ROLE)).executeTakeFirst();
  if (!role) throw introuvable(CE_ROLE);
  return role;
}

export function permissionsDe(contexte: Contexte, roleId: number) {
  return lignesPar(contexte, 'permissions du rôle', roleId, (ids) =>
    sql(contexte.em)
      .selectFrom('role_permission as rp')
      .innerJoin('permission as p', 'p.id', 'rp.permissionId')
      .where('rp.roleId', 'in', [...ids])
      .selectAll('p')
      .select('rp.roleId as cle')
      .orderBy('p.nom')
      .execute(),
  );
}

/** How many accounts hold it, whatever their state: those that a change of it concerns. */
export async function nombreDeComptes(contexte: Contexte, roleId: number): Promise<number> {
  const [compte] = await lignesPar(contexte, 'comptes du rôle', roleId, (ids) =>
    sql(contexte.em)
      .selectFrom('utilisateur_role')
      .where('roleId', 'in', [...ids])
      .select('roleId as cle')
      .select((ou) => ou.fn.countAll<number>().as('nombre'))
      .groupBy('roleId')
      .execute(),
  );
  return Number(compte?.nombre ?? 0);
}
