import type { EntityManager } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { sql as brut, type ExpressionBuilder } from 'kysely';
import { type Base, type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { cle, cleOuAucune } from '../../socle/commun/cle.ts';
import type { Ordre } from '../../socle/commun/curseur.ts';
import { introuvable } from '../../socle/commun/erreurs.ts';
import { lirePage } from '../../socle/commun/liste.ts';
import { commenceUnMot, motsTapes } from '../../socle/commun/mots-cherches.ts';
import { uneSeuleCle } from '../../socle/commun/une-seule-cle.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { TypeCompte } from '../../socle/securite/compte.ts';
import type { FiltresUtilisateur } from './compte.inputs.ts';
import { CE_COMPTE } from './gestion.ts';
import { enMinuscules } from './identite.ts';
import { aLeNumero } from './recherche.ts';

const MOTS_MAX = 5;

const ORDRE = {
  marque: ['utilisateur'],
  par: { colonne: 'nomRecherche', genre: 'texte' },
  id: 'id',
  sens: 'asc',
} as const satisfies Ordre;

const ORDRE_DES_CHANGEMENTS = {
  marque: ['utilisateur', 'modifieDepuis'],
  par: { colonne: 'modifierA', genre: 'instant' },
  id: 'id',
  sens: 'asc',
} as const satisfies Ordre;

/** Document 002: all accounts, those of an entity, of a role, those that a search finds. By name. */
export function consulter(contexte: Contexte, filtres: FiltresUtilisateur, info: GraphQLResolveInfo) {
  const { requete, ordre } = filtrer(contexte, filtres);
  return lirePage(contexte.em, requete, filtres, { ordre, info, maintenant: contexte.horloge.maintenant() });
}

/** The accounts that are asked for, and in which order. */
export function filtrer({ em, horloge }: Contexte, filtres: FiltresUtilisateur) {
  const { type, recherche, statut, entiteId, expireAvant, modifieDepuis, profil } = filtres;
  const maintenant = horloge.maintenant();
  let requete = sql(em)
    .selectFrom('utilisateur')
    .selectAll()
    .where('type', '=', type ?? TypeCompte.PERSONNE);
  if (recherche != null && recherche !== '')
    requete = requete.where((ou) => ou.or([ou.and(quiContient(ou, recherche)), ...aLeNumero(ou, recherche)]));
  if (statut != null) requete = requete.where('statut', '=', statut);
  if (entiteId != null) requete = requete.where('entiteId', '=', cleOuAucune(entiteId));
  if (expireAvant != null) requete = requete.where('dateExpiration', '<', expireAvant);
  if (modifieDepuis != null) requete = requete.where('modifierA', '>=', modifieDepuis);
  if (profil != null) requete = requete.where(contient('profil', profil));
  const roles = tenus(em, filtres, maintenant);
  if (roles) requete = requete.where('id', 'in', roles);
  return { requete, ordre: modifieDepuis == null ? ORDRE : ORDRE_DES_CHANGEMENTS };
}

/** Each word begins one of the name's, or stands anywhere in the login or the address; it holds letters and digits. */
function quiContient(ou: ExpressionBuilder<Base, 'utilisateur'>, recherche: string) {
  const mots = motsTapes(recherche).slice(0, MOTS_MAX);
  // Signs alone are no word: found nowhere, as in the other lists.
  if (mots.length === 0) return [ou.lit(false)];
  return mots.map((mot) =>
    ou.or([commenceUnMot(ou, 'nomRecherche', mot), ou('login', 'like', `%${mot}%`), ou('email', 'like', `%${mot}%`)]),
  );
}

/** Free text that holds this one, whatever the case; what LIKE reads as its own signs is meant as typed. */
function contient(colonne: 'profil', texte: string) {
  const motif = `%${texte.trim().toLowerCase().replaceAll(/[!%_]/g, '!$&')}%`;
  return brut<boolean>`lower(${brut.ref(colonne)}) like ${motif} escape '!'`;
}

function tenus(em: EntityManager, { roleId, applicationId, roleFinitAvant }: FiltresUtilisateur, maintenant: Date) {
  if (roleId == null && applicationId == null && roleFinitAvant == null) return null;
  let roles = sql(em).selectFrom('utilisateur_role').select('utilisateurId');
  if (roleFinitAvant != null) roles = roles.where('dateFin', '>', maintenant).where('dateFin', '<', roleFinitAvant);
  if (roleId != null) roles = roles.where('roleId', '=', cleOuAucune(roleId));
  if (applicationId != null) roles = roles.where('applicationId', '=', cleOuAucune(applicationId));
  return roles;
}

interface Cles {
  id?: string | null | undefined;
  login?: string | null | undefined;
  email?: string | null | undefined;
}

/** Document 002: by id, by login or by e-mail, whatever their case. */
export async function voir(em: EntityManager, { id, login, email }: Cles): Promise<LigneDe<'utilisateur'>> {
  const { nom, valeur } = uneSeuleCle({ id, login, email });
  const compte = await sql(em)
    .selectFrom('utilisateur')
    .selectAll()
    .where(nom, '=', nom === 'id' ? cle(valeur, CE_COMPTE) : enMinuscules(valeur))
    .executeTakeFirst();
  if (!compte) throw introuvable(CE_COMPTE);
  return compte;
}

/** As it is after a change, for its answer. */
export function lireCompte(em: EntityManager, id: number): Promise<LigneDe<'utilisateur'>> {
  return sql(em).selectFrom('utilisateur').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
