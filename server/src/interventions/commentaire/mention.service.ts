import type { EntityManager } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { colonnesPersonne } from '../../plateforme/utilisateur/personnes.ts';
import { INTERVENTION_BENEFICIER } from '../../plateforme/utilisateur/utilisateur.permissions.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { lignesPar } from '../../socle/commun/chargeurs.ts';
import { cle, cleOuAucune } from '../../socle/commun/cle.ts';
import { champInvalide, interdit } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import { commenceUnMot } from '../../socle/commun/mots-cherches.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { champsDemandes } from '../../socle/graphql/selection.ts';
import { LINTERVENTION } from '../intervention/intervention.lecture.ts';
import { regardDe } from '../intervention/intervention.regles.ts';
import { personnelQuiVoit } from '../intervention/qui-voit.ts';
import type { ConsulterMentionnablesArgs } from './mention.inputs.ts';
import { interventionVisible } from './visible.ts';

type Concernee = Pick<Awaited<ReturnType<typeof interventionVisible>>, 'standardisteId' | 'intervenantId'>;

/** Whom the caller may call by their name on this intervention, by name. */
export async function consulter(contexte: Contexte, args: ConsulterMentionnablesArgs, info: GraphQLResolveInfo) {
  const { interventionId, interne, recherche, ...demande } = args;
  const intervention = await interventionVisible(contexte, cle(interventionId, LINTERVENTION));
  exigerDuPersonnel(contexte);
  let requete = mentionnables(contexte, intervention, interne ?? false);
  if (recherche) requete = requete.where((ou) => commenceUnMot(ou, 'u.nomRecherche', recherche));
  const colonnes = colonnesPersonne(champsDemandes(info, 'items'));
  return lirePage(
    contexte.em,
    requete
      .select(colonnes.map((colonne) => `u.${colonne}` as const))
      .orderBy('u.nomRecherche')
      .orderBy('u.id'),
    demande,
  );
}

/** The keys of these, all of whom see what is written; else nothing is. */
export async function verifier(
  contexte: Contexte,
  intervention: Concernee,
  { mentions, interne }: { mentions?: readonly string[] | null; interne: boolean },
): Promise<number[]> {
  if (!mentions || mentions.length === 0) return [];
  exigerDuPersonnel(contexte);
  const ids = [...new Set(mentions.map(cleOuAucune))];
  const trouves = await mentionnables(contexte, intervention, interne)
    .where('u.id', 'in', ids)
    .select('u.id')
    .execute();
  if (trouves.length < ids.length) {
    throw champInvalide(
      'mentions',
      'Une personne mentionnée ne peut pas lire ce commentaire.',
      'A person who is mentioned can’t read this comment.',
    );
  }
  return ids;
}

export async function noter(em: EntityManager, commentaireId: number, mentions: readonly number[]): Promise<void> {
  if (mentions.length === 0) return;
  await sql(em)
    .insertInto('mention')
    .values(mentions.map((utilisateurId) => ({ commentaireId, utilisateurId })))
    .execute();
}

/** Of all the comments of an answer, in one query. */
export function mentionsDe(contexte: Contexte, commentaireId: number, info: GraphQLResolveInfo) {
  const colonnes = colonnesPersonne(champsDemandes(info));
  return lignesPar(contexte, `mentions ${colonnes}`, commentaireId, (ids) =>
    sql(contexte.em)
      .selectFrom('mention as m')
      .innerJoin('utilisateur as u', 'u.id', 'm.utilisateurId')
      .where('m.commentaireId', 'in', [...ids])
      .select(colonnes.map((colonne) => `u.${colonne}` as const))
      .select('m.commentaireId as cle')
      .orderBy('m.id')
      .execute(),
  );
}

function mentionnables(contexte: Contexte, { standardisteId, intervenantId }: Concernee, interne: boolean) {
  const maintenant = contexte.horloge.maintenant();
  return personnelQuiVoit(contexte.em, { standardisteId, intervenantId, interne, maintenant }).where(
    'u.id',
    '!=',
    regardDe(contexte).utilisateurId,
  );
}

function exigerDuPersonnel(contexte: Contexte): void {
  if (!regardDe(contexte).permissions.has(INTERVENTION_BENEFICIER.nom)) return;
  throw interdit({ fr: 'Seul le personnel mentionne quelqu’un', en: 'Only the staff mentions somebody' });
}
