import type { EntityManager } from '@mikro-orm/core';
import { aLeNumero } from '../../plateforme/utilisateur/recherche.ts';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { cle, cleOuAucune } from '../../socle/commun/cle.ts';
import { champInvalide, interdit, introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage, type PageLue } from '../../socle/commun/liste.ts';
import { commenceUnMot } from '../../socle/commun/mots-cherches.ts';
import { normaliserNumero } from '../../socle/commun/telephone.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { gereLesSouscriptions } from './client.ts';
import type { ConsulterSouscriptionArgs, VoirOffreSouscriteArgs } from './souscription.inputs.ts';

export type SouscriptionLue = LigneDe<'souscription'>;
export const CETTE_SOUSCRIPTION = { fr: 'Cette souscription', en: 'This subscription' };

/** The row filter: one's own, or all of them with SOUSCRIPTION_GERER. */
function lesSouscriptions(contexte: Contexte) {
  const requete = sql(contexte.em).selectFrom('souscription');
  return gereLesSouscriptions(contexte) ? requete : requete.where('clientId', '=', appelantDe(contexte).id);
}

/** The last first; by cursor (`apres`) any depth costs the same. */
export async function consulterSouscriptions(
  contexte: Contexte,
  { offreId, clientId, statut, du, au, test, essais, apres, recherche, ...page }: ConsulterSouscriptionArgs,
): Promise<PageLue<SouscriptionLue>> {
  let requete = lesSouscriptions(contexte).selectAll().orderBy('id', 'desc');
  if (offreId != null) requete = requete.where('offreId', '=', cleOuAucune(offreId));
  if (clientId != null) requete = requete.where('clientId', '=', cleOuAucune(clientId));
  if (statut != null) requete = requete.where('statut', '=', statut);
  // Trials are nobody's subscriptions: they are there when they are asked for.
  if (test != null || !essais) requete = requete.where('test', '=', test ?? false);
  if (du != null) requete = requete.where('creerA', '>=', du);
  if (au != null) requete = requete.where('creerA', '<', au);
  if (apres != null) requete = requete.where('id', '<', await derniereRecue(contexte, apres));
  if (recherche) {
    const siens = sql(contexte.em)
      .selectFrom('utilisateur as u')
      .where((ou) => ou.or([commenceUnMot(ou, 'u.nomRecherche', recherche), ...aLeNumero(ou, recherche, 'u.')]))
      .select('u.id');
    const numero = normaliserNumero(recherche);
    requete = requete.where((ou) =>
      ou.or([ou('clientId', 'in', siens), ...(numero === null ? [] : [ou('numero', '=', numero)])]),
    );
  }
  return lirePage(contexte.em, requete, page);
}

/** A cursor is the id of a subscription that was received: any other one is of no list. */
async function derniereRecue(contexte: Contexte, apres: string): Promise<number> {
  const id = cleOuAucune(apres);
  if (await lesSouscriptions(contexte).where('id', '=', id).select('id').executeTakeFirst()) return id;
  throw champInvalide('apres', 'Ce curseur n’est pas de cette liste.', 'This cursor is not of this list.');
}

/** Document 000, voirOffreSouscrite: the caller's, or a client's with SOUSCRIPTION_GERER. */
export function offresSouscrites(
  contexte: Contexte,
  { clientId, statut, ...page }: VoirOffreSouscriteArgs,
): Promise<PageLue<SouscriptionLue>> {
  const { id } = appelantDe(contexte);
  const client = clientId == null ? id : cleOuAucune(clientId);
  if (client !== id && !gereLesSouscriptions(contexte)) throw interdit();
  let requete = lesSouscriptions(contexte).where('clientId', '=', client).selectAll().orderBy('id', 'desc');
  if (statut != null) requete = requete.where('statut', '=', statut);
  return lirePage(contexte.em, requete, page);
}

export async function voirSouscription(contexte: Contexte, id: string): Promise<SouscriptionLue> {
  const lue = await lesSouscriptions(contexte)
    .where('id', '=', cle(id, CETTE_SOUSCRIPTION))
    .selectAll()
    .executeTakeFirst();
  if (!lue) throw introuvable(CETTE_SOUSCRIPTION);
  return lue;
}

export function lireSouscription(em: EntityManager, id: number) {
  return sql(em).selectFrom('souscription').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
