import type { GraphQLResolveInfo } from 'graphql';
import { colonnesPersonne, lirePersonnes } from '../../plateforme/utilisateur/personnes.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { lignesPar, valeurDe } from '../../socle/commun/chargeurs.ts';
import { champInvalide, introuvable } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { champsDemandes } from '../../socle/graphql/selection.ts';
import { INTERVENTION_LIRE } from '../intervention/intervention.permissions.ts';
import { regardDe } from '../intervention/intervention.regles.ts';
import { lesSiennes } from '../intervention/lignes.ts';
import { PIECES_MAX } from './piece-jointe.regles.ts';

export const CETTE_PIECE = { fr: 'Cette pièce', en: 'This attachment' };

/** The pieces of interventions that the caller sees: without the internal ones for whoever may not read these. */
function lisibles(contexte: Contexte) {
  const lues = sql(contexte.em).selectFrom('piece_jointe as p');
  return regardDe(contexte).interne ? lues : lues.where('p.interne', '=', false);
}

/** Each with its file and what decides who may change it. */
function avecFichier(contexte: Contexte) {
  return lisibles(contexte)
    .innerJoin('fichier as f', 'f.id', 'p.fichierId')
    .innerJoin('intervention as i', 'i.id', 'p.interventionId')
    .selectAll('p')
    .select(['f.nom', 'f.type', 'f.octets', 'f.largeur', 'f.hauteur', 'i.etape']);
}

export type PieceLue = Awaited<ReturnType<ReturnType<typeof avecFichier>['execute']>>[number];

/** The oldest first, of all the interventions of an answer in one query. An intervention has few (PIECES_MAX). */
export async function piecesDe(contexte: Contexte, id: number, limite: number, info: GraphQLResolveInfo) {
  if (limite < 1 || limite > PIECES_MAX)
    throw champInvalide('limite', `De 1 à ${PIECES_MAX}.`, `From 1 to ${PIECES_MAX}.`);
  const auteur = champsDemandes(info).has('auteur') ? colonnesPersonne(champsDemandes(info, 'auteur')) : null;
  const siennes = await lignesPar(contexte, `pièces jointes ${auteur}`, id, async (ids) => {
    const lues = await avecFichier(contexte)
      .where('p.interventionId', 'in', [...ids])
      .orderBy('p.id')
      .execute();
    const auteurs =
      auteur &&
      (await lirePersonnes(
        contexte.em,
        lues.map(({ creerParId }) => Number(creerParId)),
        auteur,
      ));
    return lues.map((lue) => ({ ...lue, cle: lue.interventionId, auteur: auteurs?.get(Number(lue.creerParId)) }));
  });
  return siennes.slice(0, limite);
}

export async function nombreDePieces(contexte: Contexte, id: number): Promise<number> {
  const nombre = await valeurDe(contexte, 'nombre de pièces', id, async (ids) => {
    const comptees = await lisibles(contexte)
      .where('p.interventionId', 'in', [...ids])
      .groupBy('p.interventionId')
      .select(['p.interventionId'])
      .select((ou) => ou.fn.countAll<number>().as('nombre'))
      .execute();
    return new Map(comptees.map(({ interventionId, nombre: n }) => [interventionId, Number(n)]));
  });
  return nombre ?? 0;
}

/** One that the caller may see; all others do not exist. */
export async function lirePiece(contexte: Contexte, id: number, info?: GraphQLResolveInfo) {
  const [piece] = await avecFichier(contexte)
    .where('p.id', '=', id)
    .where('p.interventionId', 'in', lesSiennes(contexte).select('i.id'))
    .execute();
  if (!piece) throw introuvable(CETTE_PIECE);
  if (!info || !champsDemandes(info, 'pieceJointe').has('auteur')) return piece;
  const colonnes = colonnesPersonne(champsDemandes(info, 'pieceJointe', 'auteur'));
  const auteurs = await lirePersonnes(contexte.em, [Number(piece.creerParId)], colonnes);
  return { ...piece, auteur: auteurs.get(Number(piece.creerParId)) };
}

/** Of a file of this use: with its intervention, or, while nothing shows it, its sender's. */
export async function fichierLisible(
  contexte: Contexte,
  { id, creerParId }: { id: string; creerParId: number },
): Promise<boolean> {
  const { permissions, utilisateurId } = regardDe(contexte);
  const piece = await pieceDuFichier(contexte, id);
  if (piece === null) return creerParId === utilisateurId;
  if (!permissions.has(INTERVENTION_LIRE.nom)) return false;
  const lue = await lisibles(contexte)
    .where('p.id', '=', piece)
    .where('p.interventionId', 'in', lesSiennes(contexte).select('i.id'))
    .select('p.id')
    .executeTakeFirst();
  return lue !== undefined;
}

/** Null: nothing shows this file. */
export async function pieceDuFichier({ em }: Contexte, fichierId: string): Promise<number | null> {
  const piece = await sql(em)
    .selectFrom('piece_jointe')
    .where('fichierId', '=', fichierId)
    .select('id')
    .executeTakeFirst();
  return piece?.id ?? null;
}
