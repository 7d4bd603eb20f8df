import DataLoader from 'dataloader';
import { sql as brut } from 'kysely';
import { sql } from '../../commun/base-de-donnees.ts';
import { lireCle } from '../../commun/cle.ts';
import { champInvalide } from '../../commun/erreurs.ts';
import type { Contexte } from '../../graphql/contexte.ts';
import { lirePersonnes, type Personne } from '../utilisateur/personnes.ts';
import { regardDe } from './intervention.regles.ts';
import type { ChangementChamp } from './mouvement.entity.ts';

/** Comments and history of many interventions at once: one query for all the rows of a page. */

export interface Tranchefil {
  limite: number;
  /** Rows older than this one. */
  avant: number | null;
}

export const LIMITE_FIL = 50;

export function trancheDuFil(limite: number, avant?: string | null): Tranchefil {
  if (limite < 1 || limite > LIMITE_FIL) {
    throw champInvalide('limite', `De 1 à ${LIMITE_FIL}.`, `From 1 to ${LIMITE_FIL}.`);
  }
  return { limite, avant: avant == null ? null : (lireCle(avant) ?? 0) };
}

type Chargeur = DataLoader<number, unknown[]>;
const chargeurs = new WeakMap<object, Map<string, Chargeur>>();

/** One loader a request, kind and slice: the calls of all the rows of a list meet in it. */
function chargeur(contexte: Contexte, cle: string, lire: (ids: readonly number[]) => Promise<unknown[][]>): Chargeur {
  const siens = chargeurs.get(contexte.requete) ?? new Map<string, Chargeur>();
  chargeurs.set(contexte.requete, siens);
  const connu = siens.get(cle) ?? new DataLoader<number, unknown[]>(lire, { cache: false });
  siens.set(cle, connu);
  return connu;
}

export function commentairesDe(contexte: Contexte, interventionId: number, tranche: Tranchefil): Promise<unknown[]> {
  const cle = `c:${tranche.limite}:${tranche.avant}`;
  return chargeur(contexte, cle, (ids) => lireCommentaires(contexte, ids, tranche)).load(interventionId);
}

export function historiqueDe(contexte: Contexte, interventionId: number, tranche: Tranchefil): Promise<unknown[]> {
  const cle = `h:${tranche.limite}:${tranche.avant}`;
  return chargeur(contexte, cle, (ids) => lireHistorique(contexte, ids, tranche)).load(interventionId);
}

async function lireCommentaires(contexte: Contexte, ids: readonly number[], { limite, avant }: Tranchefil) {
  const { interne } = regardDe(contexte);
  let requete = sql(contexte.em)
    .selectFrom('commentaire as c')
    .where('c.interventionId', 'in', [...ids])
    .selectAll('c')
    .select(rang('c'));
  if (!interne) requete = requete.where('c.interne', '=', false);
  if (avant !== null) requete = requete.where('c.id', '<', avant);
  const lignes = await sql(contexte.em)
    .selectFrom(requete.as('r'))
    .where('r.rang', '<=', limite)
    .selectAll()
    .orderBy('r.id', 'desc')
    .execute();
  const auteurs = await lirePersonnes(
    contexte.em,
    lignes.map(({ auteurId }) => auteurId),
  );
  return grouper(
    ids,
    lignes.map((ligne) => ({ ...ligne, auteur: auteurs.get(ligne.auteurId) })),
  );
}

async function lireHistorique(contexte: Contexte, ids: readonly number[], { limite, avant }: Tranchefil) {
  let requete = sql(contexte.em)
    .selectFrom('mouvement_intervention as m')
    .where('m.interventionId', 'in', [...ids])
    .selectAll('m')
    .select(rang('m'));
  if (avant !== null) requete = requete.where('m.id', '<', avant);
  const lignes = await sql(contexte.em)
    .selectFrom(requete.as('r'))
    .where('r.rang', '<=', limite)
    .selectAll()
    .orderBy('r.id', 'desc')
    .execute();
  const { statuts } = await contexte.services.listes.de(contexte);
  const auteurs = await lirePersonnes(
    contexte.em,
    lignes.flatMap(({ auteurId }) => auteurId ?? []),
  );
  const { interne } = regardDe(contexte);
  return grouper(
    ids,
    lignes.map((ligne) => ({
      ...ligne,
      auteur: auteurOuNull(auteurs, ligne.auteurId),
      deStatut: ligne.deStatutId === null ? null : statuts.get(ligne.deStatutId),
      versStatut: ligne.versStatutId === null ? null : statuts.get(ligne.versStatutId),
      // Why an overlap was accepted speaks of somebody else's intervention: for the staff.
      motif: ligne.motif ?? (interne ? ligne.derogation : null),
      changements: ligne.changementsJson === null ? [] : (JSON.parse(ligne.changementsJson) as ChangementChamp[]),
    })),
  );
}

function auteurOuNull(auteurs: Map<number, Personne>, id: number | null): Personne | null {
  return id === null ? null : (auteurs.get(id) ?? null);
}

/** The newest first within each intervention, so that a limit holds for each of them. */
function rang(alias: string) {
  const table = brut.ref(`${alias}.interventionId`);
  const id = brut.ref(`${alias}.id`);
  return brut<number>`row_number() over (partition by ${table} order by ${id} desc)`.as('rang');
}

function grouper<L extends { interventionId: number }>(ids: readonly number[], lignes: readonly L[]): L[][] {
  const groupes = new Map<number, L[]>(ids.map((id) => [id, []]));
  for (const ligne of lignes) groupes.get(ligne.interventionId)?.push(ligne);
  return ids.map((id) => groupes.get(id) ?? []);
}
