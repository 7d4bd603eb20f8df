import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { ligneDe, lignesPar } from '../../socle/commun/chargeurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';

/** The roles of an account with their applications, also those that have ended; read for all accounts of a page at once. */
export async function rolesTenus(contexte: Contexte, utilisateurId: number) {
  const tenus = await lignesPar<LigneDe<'utilisateur_role'>>(contexte, 'rolesDuCompte', utilisateurId, (ids) =>
    sql(contexte.em)
      .selectFrom('utilisateur_role')
      .selectAll()
      .select('utilisateurId as cle')
      .where('utilisateurId', 'in', [...ids])
      .orderBy('applicationId')
      .execute(),
  );
  return Promise.all(
    tenus.map(async ({ applicationId, roleId, dateFin }) => {
      const [application, role] = await Promise.all([
        ligneDe(contexte, 'application', applicationId),
        ligneDe(contexte, 'role', roleId),
      ]);
      return { application, role: { ...role, application }, dateFin };
    }),
  );
}
