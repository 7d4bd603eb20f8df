import type { EntityManager } from '@mikro-orm/core';
import type { ExpressionBuilder } from 'kysely';
import { type Base, type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { lignesPar, valeurDe } from '../../socle/commun/chargeurs.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import { commenceUnMot } from '../../socle/commun/mots-cherches.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { TypeCompte } from '../../socle/securite/compte.ts';
import type { ConsulterUtilisateurApiArgs } from './programme.inputs.ts';

export type LigneProgramme = LigneDe<'utilisateur'>;

function programmes(em: EntityManager) {
  return sql(em).selectFrom('utilisateur').where('type', '=', TypeCompte.API);
}

/** Every word of the search begins a word of the name or of the login. */
export function pageDeProgrammes(em: EntityManager, demande: ConsulterUtilisateurApiArgs) {
  let filtres = programmes(em);
  const { recherche } = demande;
  if (recherche) filtres = filtres.where((ou) => commenceUnMot(ou, 'nomRecherche', recherche));
  // What can't be an id was never one: nothing has it.
  if (demande.id != null) filtres = filtres.where('id', '=', cleOuAucune(demande.id));
  if (demande.statut != null) filtres = filtres.where('statut', '=', demande.statut);
  if (demande.entiteId != null) filtres = filtres.where('entiteId', '=', cleOuAucune(demande.entiteId));
  const { roleId } = demande;
  if (roleId != null) {
    filtres = filtres.where('id', 'in', (sous) =>
      sous.selectFrom('utilisateur_role as ur').where('ur.roleId', '=', cleOuAucune(roleId)).select('ur.utilisateurId'),
    );
  }
  return lirePage(em, filtres.selectAll().orderBy('nomRecherche').orderBy('id'), demande);
}

export function lireProgramme(em: EntityManager, id: number): Promise<LigneProgramme> {
  return programmes(em).where('id', '=', id).selectAll().executeTakeFirstOrThrow();
}

/** Of one program; those that are live are five at most, and always among them. */
const CLES_MONTREES = 20;

export function clesDe(contexte: Contexte, { id }: LigneProgramme): Promise<LigneDe<'cle_api'>[]> {
  const maintenant = contexte.horloge.maintenant();
  return lignesPar<LigneDe<'cle_api'>>(contexte, 'cles', id, (ids) =>
    sql(contexte.em)
      .selectFrom((sous) =>
        sous
          .selectFrom('cle_api')
          .where('utilisateurId', 'in', [...ids])
          .selectAll()
          .select('utilisateurId as cle')
          .select((ou) =>
            ou.fn
              .agg<number>('row_number')
              .over((sur) =>
                sur
                  .partitionBy('utilisateurId')
                  .orderBy(
                    ou
                      .case()
                      .when(ou.and([ou('revoqueeA', 'is', null), estAVenir(ou, maintenant)]))
                      .then(0)
                      .else(1)
                      .end(),
                  )
                  .orderBy('id', 'desc'),
              )
              .as('rang'),
          )
          .as('c'),
      )
      .where('c.rang', '<=', CLES_MONTREES)
      .selectAll('c')
      .orderBy('c.id', 'desc')
      .execute(),
  );
}

function estAVenir(ou: ExpressionBuilder<Base, 'cle_api'>, maintenant: Date) {
  return ou.or([ou('expireA', 'is', null), ou('expireA', '>', maintenant)]);
}

/** Of all its keys, also of those that are not shown any more. */
export function dernierUsage(contexte: Contexte, { id }: LigneProgramme) {
  return valeurDe(contexte, 'cles.usage', id, async (ids) => {
    const lignes = await sql(contexte.em)
      .selectFrom('cle_api')
      .where('utilisateurId', 'in', [...ids])
      .groupBy('utilisateurId')
      .select((ou) => ['utilisateurId', ou.fn.max('utiliseeA').as('a')])
      .execute();
    return new Map(lignes.flatMap(({ utilisateurId, a }) => (a === null ? [] : [[utilisateurId, a] as const])));
  });
}
