import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../commun/base-de-donnees.ts';
import { interdit } from '../../commun/erreurs.ts';
import { appelantDe, type Contexte } from '../../graphql/contexte.ts';
import { rolesEnCours } from '../../securite/acces.ts';
import { estUnPouvoir } from '../../securite/droits.ts';

/** A permission as it counts somewhere: in an application, of which `code` is null when admins made it. */
interface Donnee {
  nom: string;
  applicationId: number;
  code: string | null;
}

/**
 * One gives only what one holds (spec 6-security, Z15): else who may only give roles would make an accomplice of their
 * own. For the product's permissions; those of other applications mean nothing here, and marks are no power.
 */
export function exigerDeTenir(contexte: Contexte, donnees: readonly Donnee[]): void {
  const roles = rolesEnCours(appelantDe(contexte).droits, contexte.horloge.maintenant());
  const tenue = ({ nom, applicationId, code }: Donnee) =>
    roles.some((role) => role.permissions.has(nom) && (code === null || role.applicationId === applicationId));
  const manquantes = donnees.filter((donnee) => estUnPouvoir(donnee.nom) && !tenue(donnee)).map(({ nom }) => nom);
  if (manquantes.length === 0) return;
  const liste = [...new Set(manquantes)].join(', ');
  throw interdit({ fr: `Vous ne tenez pas vous-même : ${liste}`, en: `You do not hold yourself: ${liste}` });
}

/** The permissions of a role, where they count. */
export async function permissionsDuRole(em: EntityManager, roleId: number): Promise<Donnee[]> {
  return deRoles(em).where('r.id', '=', roleId).execute();
}

/** Nobody manages an account that has rights they lack: its address or its password would give them. */
export async function exigerAutantDeDroits(contexte: Contexte, utilisateurId: number): Promise<void> {
  const siennes = await deRoles(contexte.em)
    .innerJoin('utilisateur_role as ur', 'ur.roleId', 'r.id')
    .where('ur.utilisateurId', '=', utilisateurId)
    .execute();
  exigerDeTenir(contexte, siennes);
}

function deRoles(em: EntityManager) {
  return sql(em)
    .selectFrom('role as r')
    .innerJoin('application as a', 'a.id', 'r.applicationId')
    .innerJoin('role_permission as rp', 'rp.roleId', 'r.id')
    .innerJoin('permission as p', 'p.id', 'rp.permissionId')
    .select(['p.nom', 'r.applicationId', 'a.code']);
}
