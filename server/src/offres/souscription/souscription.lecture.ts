import type { EntityManager } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { sql as brut } from 'kysely';
import { aLeNumero } from '../../plateforme/utilisateur/recherche.ts';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { cle, cleOuAucune, lireCle } from '../../socle/commun/cle.ts';
import { ecrireCurseur, type Ordre } from '../../socle/commun/curseur.ts';
import { interdit, introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage, type SuiviLu } from '../../socle/commun/liste.ts';
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

/** The last first. */
const ORDRE = { marque: ['souscription'], id: 'id', sens: 'desc' } as const satisfies Ordre;
const ORDRE_DES_CHANGEMENTS = {
  marque: ['souscription', 'modifieDepuis'],
  par: { colonne: 'modifierA', genre: 'instant' },
  id: 'id',
  sens: 'asc',
} as const satisfies Ordre;

export async function consulterSouscriptions(
  contexte: Contexte,
  args: ConsulterSouscriptionArgs,
  info: GraphQLResolveInfo,
): Promise<SuiviLu<SouscriptionLue>> {
  const { requete, ordre } = filtrer(contexte, args);
  const apres = await curseurOuDerniere(contexte, args);
  const maintenant = contexte.horloge.maintenant();
  return lirePage(contexte.em, requete, { ...args, apres }, { ordre, info, maintenant });
}

/** The caller's subscriptions that are asked for, and in which order. */
export function filtrer(contexte: Contexte, args: ConsulterSouscriptionArgs) {
  const { offreId, clientId, statut, du, au, modifieDepuis, test, essais, recherche } = args;
  let requete = lesSouscriptions(contexte).selectAll();
  if (offreId != null) requete = requete.where('offreId', '=', cleOuAucune(offreId));
  if (clientId != null) requete = requete.where('clientId', '=', cleOuAucune(clientId));
  if (statut != null) requete = requete.where('statut', '=', statut);
  // Trials are nobody's subscriptions: they are there when they are asked for. Of what has changed they are left out as
  // rows, not looked for: their index would have all that ever were sorted.
  const dEssai = modifieDepuis == null ? brut.ref<boolean>('test') : brut<boolean>`${brut.ref('test')} + 0`;
  if (test != null || !essais) requete = requete.where(dEssai, '=', test ?? false);
  if (du != null) requete = requete.where('creerA', '>=', du);
  if (au != null) requete = requete.where('creerA', '<', au);
  if (modifieDepuis != null) requete = requete.where('modifierA', '>=', modifieDepuis);
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
  return { requete, ordre: modifieDepuis == null ? ORDRE : ORDRE_DES_CHANGEMENTS };
}

/** Callers from before `curseurSuivant` give the id of the last subscription that they received; any other id is of no list. */
async function curseurOuDerniere(contexte: Contexte, args: ConsulterSouscriptionArgs): Promise<string | null> {
  const { page: _page, perPage: _perPage, apres = null, ...filtres } = args;
  const id = apres === null || args.modifieDepuis != null ? null : lireCle(apres);
  if (id === null) return apres;
  const recue = await lesSouscriptions(contexte).where('id', '=', id).select('id').executeTakeFirst();
  return recue ? ecrireCurseur(ORDRE, filtres, { valeur: null, id }) : apres;
}

/** Document 000, voirOffreSouscrite: the caller's, or a client's with SOUSCRIPTION_GERER. */
export function offresSouscrites(
  contexte: Contexte,
  args: VoirOffreSouscriteArgs,
  info: GraphQLResolveInfo,
): Promise<SuiviLu<SouscriptionLue>> {
  const { clientId, statut, modifieDepuis } = args;
  const maintenant = contexte.horloge.maintenant();
  const { id } = appelantDe(contexte);
  const client = clientId == null ? id : cleOuAucune(clientId);
  if (client !== id && !gereLesSouscriptions(contexte)) throw interdit();
  let requete = lesSouscriptions(contexte).where('clientId', '=', client).selectAll();
  if (statut != null) requete = requete.where('statut', '=', statut);
  if (modifieDepuis != null) requete = requete.where('modifierA', '>=', modifieDepuis);
  const ordre =
    modifieDepuis == null
      ? { ...ORDRE, marque: ['offreSouscrite'] }
      : { ...ORDRE_DES_CHANGEMENTS, marque: ['offreSouscrite', 'modifieDepuis'] };
  return lirePage(contexte.em, requete, args, { ordre, info, maintenant });
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
