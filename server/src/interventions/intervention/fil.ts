import type { GraphQLResolveInfo } from 'graphql';
import { sql as brut, type SelectQueryBuilder } from 'kysely';
import {
  type ColonnePersonne,
  colonnesPersonne,
  lirePersonnes,
  type Personne,
} from '../../plateforme/utilisateur/personnes.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { lignesPar } from '../../socle/commun/chargeurs.ts';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { champsDemandes } from '../../socle/graphql/selection.ts';
import { regardDe } from './intervention.regles.ts';
import type { ChangementChamp } from './mouvement.entity.ts';

/** Comments and history of many interventions at once: one query for all the rows of a page. */

export interface TrancheDuFil {
  limite: number;
  /** Rows older than this one. */
  avant: number | null;
  /** What is asked for of the authors. */
  auteur: readonly ColonnePersonne[];
}

const LIMITE_FIL = 50;
const LIMITE_PAR_DEFAUT = 20;

export function trancheDuFil(
  info: GraphQLResolveInfo,
  limiteDemandee?: number | null,
  avant?: string | null,
): TrancheDuFil {
  const limite = limiteDemandee ?? LIMITE_PAR_DEFAUT;
  if (limite < 1 || limite > LIMITE_FIL) {
    throw champInvalide('limite', `De 1 à ${LIMITE_FIL}.`, `From 1 to ${LIMITE_FIL}.`);
  }
  const auteur = colonnesPersonne(champsDemandes(info, 'auteur'));
  return { limite, avant: avant == null ? null : cleOuAucune(avant), auteur };
}

const cleDe = (quoi: string, { limite, avant, auteur }: TrancheDuFil) => `${quoi}:${limite}:${avant}:${auteur.join()}`;

export function commentairesDe(contexte: Contexte, interventionId: number, tranche: TrancheDuFil): Promise<object[]> {
  const quoi = cleDe('commentaires', tranche);
  return lignesPar(contexte, quoi, interventionId, (ids) => lireCommentaires(contexte, ids, tranche));
}

export function historiqueDe(contexte: Contexte, interventionId: number, tranche: TrancheDuFil): Promise<object[]> {
  const quoi = cleDe('historique', tranche);
  return lignesPar(contexte, quoi, interventionId, (ids) => lireHistorique(contexte, ids, tranche));
}

async function lireCommentaires(contexte: Contexte, ids: readonly number[], { limite, avant, auteur }: TrancheDuFil) {
  const { interne } = regardDe(contexte);
  let siens = sql(contexte.em)
    .selectFrom('commentaire as c')
    .where('c.interventionId', 'in', [...ids])
    .selectAll('c')
    .select(rangDuFil('c', ids));
  if (!interne) siens = siens.where('c.interne', '=', false);
  if (avant !== null) siens = siens.where('c.id', '<', avant);
  const lignes = await sql(contexte.em)
    .selectFrom(lesPlusRecents(siens, 'c', ids, limite).as('r'))
    .innerJoin('utilisateur as u', 'u.id', 'r.auteurId')
    .where('r.rang', '<=', limite)
    .selectAll('r')
    // With the rows rather than in a query of their own: comments are what lists carry most of.
    .select(auteur.map((colonne) => `u.${colonne} as auteur_${colonne}` as const))
    .orderBy('r.id', 'desc')
    .execute();
  return lignes.map((ligne) => ({ ...ligne, cle: ligne.interventionId, auteur: detacher(ligne, auteur) }));
}

function detacher(ligne: object, colonnes: readonly ColonnePersonne[]) {
  const valeurs = ligne as Record<string, unknown>;
  return Object.fromEntries(colonnes.map((colonne) => [colonne, valeurs[`auteur_${colonne}`]]));
}

async function lireHistorique(contexte: Contexte, ids: readonly number[], { limite, avant, auteur }: TrancheDuFil) {
  let siens = sql(contexte.em)
    .selectFrom('mouvement_intervention as m')
    .where('m.interventionId', 'in', [...ids])
    .selectAll('m')
    .select(rangDuFil('m', ids));
  if (avant !== null) siens = siens.where('m.id', '<', avant);
  const lignes = await sql(contexte.em)
    .selectFrom(lesPlusRecents(siens, 'm', ids, limite).as('r'))
    .where('r.rang', '<=', limite)
    .selectAll()
    .orderBy('r.id', 'desc')
    .execute();
  const { statuts } = await contexte.services.listes.de(contexte);
  const auteurs = await lirePersonnes(
    contexte.em,
    lignes.flatMap(({ auteurId }) => auteurId ?? []),
    auteur,
  );
  const { interne } = regardDe(contexte);
  return lignes.map((ligne) => ({
    ...ligne,
    cle: ligne.interventionId,
    auteur: auteurOuNull(auteurs, ligne.auteurId),
    deStatut: ligne.deStatutId === null ? null : statuts.get(ligne.deStatutId),
    versStatut: ligne.versStatutId === null ? null : statuts.get(ligne.versStatutId),
    // Why an overlap or a slot of the past was accepted speaks of the staff's work: for the staff.
    motif: ligne.motif ?? (interne ? [ligne.derogation, ligne.motifPasse].filter(Boolean).join(' · ') || null : null),
    changements: ligne.changementsJson === null ? [] : (JSON.parse(ligne.changementsJson) as ChangementChamp[]),
  }));
}

function auteurOuNull(auteurs: Map<number, Personne>, id: number | null): Personne | null {
  return id === null ? null : (auteurs.get(id) ?? null);
}

/**
 * The newest rows of each intervention, so that a limit holds for each of them. Of a single one, the index gives them
 * without a look at the others.
 */
function lesPlusRecents<B, T extends keyof B, O>(
  siens: SelectQueryBuilder<B, T, O>,
  alias: 'c' | 'm',
  ids: readonly number[],
  limite: number,
): SelectQueryBuilder<B, T, O> {
  return ids.length === 1 ? siens.orderBy(brut.ref(`${alias}.id`), 'desc').limit(limite) : siens;
}

/** The place of a row among those of its intervention, the newest first; of a single one the limit says enough. */
function rangDuFil(alias: 'c' | 'm', ids: readonly number[]) {
  const id = brut.ref(`${alias}.id`);
  const intervention = brut.ref(`${alias}.interventionId`);
  const rang =
    ids.length === 1
      ? brut<number>`1`
      : brut<number>`row_number() over (partition by ${intervention} order by ${id} desc)`;
  return rang.as('rang');
}
