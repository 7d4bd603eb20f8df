import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { interdit } from '../../socle/commun/erreurs.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { type FonctionConnue, peutAppeler, rolesEnCours } from '../../socle/securite/acces.ts';
import { estUnPouvoir } from '../../socle/securite/droits.ts';
import { lireFonctions } from '../../socle/securite/lecture-droits.ts';

/** A permission as it counts somewhere: in an application, of which `code` is null when admins made it. */
interface Donnee {
  nom: string;
  applicationId: number;
  code: string | null;
  /** Of a mark, or of a permission that admins made: the product's functions that they have opened to it there. */
  ouvre: readonly FonctionConnue[];
}

/**
 * One gives only what one holds (spec 6-security, Z15): else who may only give roles would make an accomplice of their
 * own. A mark, or a permission that admins made, is worth the functions of the product that were opened to it: its
 * giver can call these. What opens other applications means nothing here.
 */
export function exigerDeTenir(contexte: Contexte, donnees: readonly Donnee[]): void {
  const { droits } = appelantDe(contexte);
  const maintenant = contexte.horloge.maintenant();
  const roles = rolesEnCours(droits, maintenant);
  const tenue = ({ nom, applicationId, code, ouvre }: Donnee) =>
    roles.some((role) => role.permissions.has(nom) && (code === null || role.applicationId === applicationId)) ||
    (!estUnPouvoir(nom) && ouvre.every((fonction) => peutAppeler(droits, fonction, maintenant)));
  const manquantes = donnees
    .filter((donnee) => (estUnPouvoir(donnee.nom) || donnee.ouvre.length > 0) && !tenue(donnee))
    .map(({ nom }) => nom);
  if (manquantes.length === 0) return;
  const liste = [...new Set(manquantes)].join(', ');
  throw interdit({ fr: `Vous ne tenez pas vous-même : ${liste}`, en: `You do not hold yourself: ${liste}` });
}

/** The permissions of a role, where they count. */
export async function permissionsDuRole(em: EntityManager, roleId: number): Promise<Donnee[]> {
  return avecCeQuiSOuvre(em, await deRoles(em).where('r.id', '=', roleId).execute());
}

/** Permissions about to be given to a role of this application. */
export function permissionsPour(
  em: EntityManager,
  { id: applicationId, code }: { id: number; code: string | null },
  noms: readonly string[],
): Promise<Donnee[]> {
  return avecCeQuiSOuvre(
    em,
    noms.map((nom) => ({ nom, applicationId, code })),
  );
}

/** Nobody manages an account that has rights they lack (but for `sauf`): its address or its password would give them. */
export async function exigerAutantDeDroits(
  contexte: Contexte,
  utilisateurId: number,
  sauf: ReadonlySet<string> = new Set(),
): Promise<void> {
  const { em } = contexte;
  const siennes = await deRoles(em)
    .innerJoin('utilisateur_role as ur', 'ur.roleId', 'r.id')
    .where('ur.utilisateurId', '=', utilisateurId)
    .execute();
  const autres = siennes.filter(({ nom }) => !sauf.has(nom));
  exigerDeTenir(contexte, await avecCeQuiSOuvre(em, autres));
}

async function avecCeQuiSOuvre(em: EntityManager, donnees: readonly Omit<Donnee, 'ouvre'>[]): Promise<Donnee[]> {
  const fonctions = donnees.every(({ nom }) => estUnPouvoir(nom)) ? [] : [...(await lireFonctions(em)).values()];
  return donnees.map((donnee) => {
    const siennes = fonctions.filter(({ applicationId }) => applicationId === donnee.applicationId);
    const ouvre = siennes.filter(({ permissions }) => permissions.includes(donnee.nom));
    return { ...donnee, ouvre: estUnPouvoir(donnee.nom) ? [] : ouvre };
  });
}

function deRoles(em: EntityManager) {
  return sql(em)
    .selectFrom('role as r')
    .innerJoin('application as a', 'a.id', 'r.applicationId')
    .innerJoin('role_permission as rp', 'rp.roleId', 'r.id')
    .innerJoin('permission as p', 'p.id', 'rp.permissionId')
    .select(['p.nom', 'r.applicationId', 'a.code']);
}
