import type { EntityManager } from '@mikro-orm/core';
import { type LigneDe, sql } from '../../commun/base-de-donnees.ts';
import { lignesPar } from '../../commun/chargeurs.ts';
import { lireCle } from '../../commun/cle.ts';
import { lirePage } from '../../commun/liste.ts';
import { normaliser } from '../../commun/recherche.ts';
import type { Contexte } from '../../graphql/contexte.ts';
import { TypeCompte } from '../utilisateur/utilisateur.entity.ts';
import type { ConsulterUtilisateurApiArgs } from './utilisateur-api.inputs.ts';

export type LigneProgramme = LigneDe<'utilisateur'>;
const TERMES_MAX = 5;

function programmes(em: EntityManager) {
  return sql(em).selectFrom('utilisateur').where('type', '=', TypeCompte.API);
}

/** Every word of the search begins a word of the name or of the login. */
export function pageDeProgrammes(em: EntityManager, demande: ConsulterUtilisateurApiArgs) {
  let filtres = programmes(em);
  for (const mot of normaliser(demande.recherche ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, TERMES_MAX)) {
    filtres = filtres.where((ou) =>
      ou.or([ou('nomRecherche', 'like', `${mot}%`), ou('nomRecherche', 'like', `% ${mot}%`)]),
    );
  }
  // What can't be an id was never one: nothing has it.
  if (demande.id != null) filtres = filtres.where('id', '=', lireCle(demande.id) ?? 0);
  if (demande.statut != null) filtres = filtres.where('statut', '=', demande.statut);
  if (demande.entiteId != null) filtres = filtres.where('entiteId', '=', lireCle(demande.entiteId) ?? 0);
  const { roleId } = demande;
  if (roleId != null) {
    filtres = filtres.where('id', 'in', (sous) =>
      sous
        .selectFrom('utilisateur_role as ur')
        .where('ur.roleId', '=', lireCle(roleId) ?? 0)
        .select('ur.utilisateurId'),
    );
  }
  return lirePage(em, filtres.selectAll().orderBy('nomRecherche').orderBy('id'), demande);
}

export function lireProgramme(em: EntityManager, id: number): Promise<LigneProgramme> {
  return programmes(em).where('id', '=', id).selectAll().executeTakeFirstOrThrow();
}

export function clesDe(contexte: Contexte, { id }: LigneProgramme): Promise<LigneDe<'cle_api'>[]> {
  return lignesPar<LigneDe<'cle_api'>>(contexte, 'cles', id, (ids) =>
    sql(contexte.em)
      .selectFrom('cle_api')
      .where('utilisateurId', 'in', [...ids])
      .selectAll()
      .select('utilisateurId as cle')
      .orderBy('id', 'desc')
      .execute(),
  );
}
