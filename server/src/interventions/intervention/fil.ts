import type { GraphQLResolveInfo } from 'graphql';
import { sql as brut, type Kysely, type SelectQueryBuilder } from 'kysely';
import {
  type ColonnePersonne,
  colonnesPersonne,
  lirePersonnes,
  type Personne,
} from '../../plateforme/utilisateur/personnes.ts';
import { type Base, sql } from '../../socle/base/base-de-donnees.ts';
import { lirePreparee } from '../../socle/base/requete-preparee.ts';
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
  /** What is asked for of the comments, and of the authors. */
  colonnes: readonly ColonneCommentaire[];
  auteur: readonly ColonnePersonne[];
  /** Both in one word. */
  forme: string;
}

/** Read in any case: what the derived fields of a comment need. */
const TOUJOURS = ['id', 'interventionId', 'auteurId', 'supprime'] as const;
const SUR_DEMANDE = ['version', 'auteurRole', 'texte', 'interne', 'contestation', 'creerA', 'modifierA'] as const;
type ColonneCommentaire = (typeof TOUJOURS)[number] | (typeof SUR_DEMANDE)[number];

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
  return { limite, avant: avant == null ? null : cleOuAucune(avant), ...demandesDuFil(info) };
}

type Demandes = Pick<TrancheDuFil, 'colonnes' | 'auteur' | 'forme'>;
const demandesConnues = new WeakMap<ReadonlySet<string>, Demandes>();

/** Kept as long as its document is: each row of a list asks. */
function demandesDuFil(info: GraphQLResolveInfo): Demandes {
  const champs = champsDemandes(info);
  const connues = demandesConnues.get(champs);
  if (connues) return connues;
  const colonnes = [...TOUJOURS, ...SUR_DEMANDE.filter((colonne) => champs.has(colonne))];
  const auteur = colonnesPersonne(champsDemandes(info, 'auteur'));
  const demandees = { colonnes, auteur, forme: `${colonnes} ${auteur}` };
  demandesConnues.set(champs, demandees);
  return demandees;
}

const cleDe = (quoi: string, { limite, avant, forme }: TrancheDuFil) => `${quoi}:${limite}:${avant}:${forme}`;

export function commentairesDe(contexte: Contexte, interventionId: number, tranche: TrancheDuFil): Promise<object[]> {
  const quoi = cleDe('commentaires', tranche);
  return lignesPar(contexte, quoi, interventionId, (ids) => lireCommentaires(contexte, ids, tranche));
}

export function historiqueDe(contexte: Contexte, interventionId: number, tranche: TrancheDuFil): Promise<object[]> {
  const quoi = cleDe('historique', tranche);
  return lignesPar(contexte, quoi, interventionId, (ids) => lireHistorique(contexte, ids, tranche));
}

/**
 * The newest comments of each intervention, with their authors: comments are what lists carry most of. They are ranked by
 * their keys, which an index has; texts in the ranking would put a temporary table on the disk for each request. Of a
 * single intervention the index gives the newest without a look at the others.
 */
async function lireCommentaires(contexte: Contexte, ids: readonly number[], tranche: TrancheDuFil) {
  const { limite, avant, colonnes, auteur } = tranche;
  const { interne } = regardDe(contexte);
  const forme = `commentaires ${limite} ${tranche.forme} ${interne}`;
  const valeurs = { ids, ...(avant !== null && { avant }) };
  const lignes = await lirePreparee(contexte.em, forme, valeurs, (base, v) => {
    let siens = base.selectFrom('commentaire as c').where('c.interventionId', 'in', v.ids);
    if (!interne) siens = siens.where('c.interne', '=', false);
    if (v.avant !== undefined) siens = siens.where('c.id', '<', v.avant);
    const derniers = ids.length === 1 ? siens.limit(brut.lit(limite)) : lesDerniers(base, siens, limite);
    return derniers
      .innerJoin('utilisateur as u', 'u.id', 'c.auteurId')
      .select(colonnes.map((colonne) => `c.${colonne}` as const))
      .select(auteur.map((colonne) => `u.${colonne} as auteur_${colonne}` as const))
      .orderBy('c.id', 'desc');
  });
  return lignes.map((ligne) => detacher(ligne, tranche));
}

type AvecC = Base & { c: Base['commentaire'] };
type Commentaires = SelectQueryBuilder<AvecC, 'c', object>;

function lesDerniers(base: Kysely<Base>, siens: Commentaires, limite: number): Commentaires {
  return base
    .selectFrom('commentaire as c')
    .innerJoin(siens.select(['c.id', rang('c')]).as('r'), 'r.id', 'c.id')
    .where('r.rang', '<=', brut.lit(limite));
}

/** As GraphQL answers it: the author apart. */
function detacher(ligne: object, { colonnes, auteur }: TrancheDuFil) {
  const valeurs = ligne as Record<string, unknown>;
  const commentaire: Record<string, unknown> & { cle: number } = { cle: Number(valeurs.interventionId) };
  const personne: Record<string, unknown> = {};
  for (const colonne of colonnes) commentaire[colonne] = valeurs[colonne];
  for (const colonne of auteur) personne[colonne] = valeurs[`auteur_${colonne}`];
  commentaire.auteur = personne;
  return commentaire;
}

async function lireHistorique(contexte: Contexte, ids: readonly number[], { limite, avant, auteur }: TrancheDuFil) {
  let siens = sql(contexte.em)
    .selectFrom('mouvement_intervention as m')
    .where('m.interventionId', 'in', [...ids])
    .selectAll('m')
    .select(ids.length === 1 ? brut<number>`1`.as('rang') : rang('m'));
  if (avant !== null) siens = siens.where('m.id', '<', avant);
  const lignes = await sql(contexte.em)
    .selectFrom((ids.length === 1 ? siens.orderBy('m.id', 'desc').limit(limite) : siens).as('r'))
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
    motif:
      ligne.motif ??
      (interne ? [ligne.derogation, ligne.motifPasse, ligne.note].filter(Boolean).join(' · ') || null : null),
    changements: ligne.changementsJson === null ? [] : (JSON.parse(ligne.changementsJson) as ChangementChamp[]),
  }));
}

function auteurOuNull(auteurs: Map<number, Personne>, id: number | null): Personne | null {
  return id === null ? null : (auteurs.get(id) ?? null);
}

/** The place of a row among those of its intervention, the newest first: a limit then holds for each of them. */
function rang(alias: 'c' | 'm') {
  const intervention = brut.ref(`${alias}.interventionId`);
  return brut<number>`row_number() over (partition by ${intervention} order by ${brut.ref(`${alias}.id`)} desc)`.as(
    'rang',
  );
}
