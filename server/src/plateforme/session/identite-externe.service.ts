import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { champInvalide, ErreurMetier, nonAuthentifie } from '../../socle/commun/erreurs.ts';
import { millisecondes } from '../../socle/commun/horloge.ts';
import type { Appelant, Contexte } from '../../socle/graphql/contexte.ts';
import { journalEnCours } from '../../socle/journal/journal.ts';
import { estUtilisable, TypeCompte } from '../../socle/securite/compte.ts';
import type { Fournisseur, Identite } from '../../socle/securite/fournisseur.ts';
import type { Services } from '../../socle/services.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { ouvrir, type SessionOuverte } from './ouverture.service.ts';
import { Session } from './session.entity.ts';

/**
 * The caller whom a token of the identity provider names: a person's account of ours, looked at in each request with
 * one query, as is whether the token was closed meanwhile. No account is ever made from a token.
 */
export async function appelantParJetonExterne(
  services: Services,
  em: EntityManager,
  fournisseur: Fournisseur,
  jeton: string,
): Promise<Appelant> {
  const maintenant = services.horloge.maintenant();
  const identite = await fournisseur.lireJetonAcces(jeton, maintenant);
  const sessionId = numeroDe(jeton);
  const ligne = await lireCompte(em, identite, sessionId);
  if (!ligne) throw inconnue();
  if (ligne.revoqueeA !== null || emisAvantLaFermeture(identite, ligne)) throw nonAuthentifie('TOKEN_REVOKED');
  if (!estUtilisable(ligne, maintenant)) throw nonAuthentifie('ACCOUNT_INACTIVE');
  return {
    id: ligne.id,
    type: TypeCompte.PERSONNE,
    par: 'JETON_EXTERNE',
    sessionId,
    jetonExpireA: identite.expireA,
    droits: await services.droits.de(em, ligne.id, ligne.version),
    versionReferentiel: ligne.version,
  };
}

/** "Log out everywhere" ends every token that was issued until then, those that were not brought here yet too. */
function emisAvantLaFermeture(
  { emisA }: Identite,
  { jetonsDepuis }: { jetonsDepuis: Parameters<typeof millisecondes>[0] | null },
): boolean {
  return jetonsDepuis !== null && emisA.getTime() < millisecondes(jetonsDepuis);
}

/** By the address that the provider has verified, else by login; never the account of a program. */
async function lireCompte(em: EntityManager, { email, login }: Identite, sessionId: string) {
  if (email === null && login === null) return undefined;
  return sql(em)
    .selectFrom('utilisateur as u')
    .innerJoin('version_referentiel as v', (sur) => sur.on('v.id', '=', 1))
    .leftJoin('session as s', (sur) => sur.on('s.id', '=', sessionId))
    .where('u.type', '=', TypeCompte.PERSONNE)
    .where((ou) => ou.or([ou('u.email', '=', email ?? ''), ou('u.login', '=', login ?? '')]))
    .select(['u.id', 'u.statut', 'u.dateExpiration', 'u.jetonsDepuis', 's.revoqueeA', 'v.valeur as version'])
    .orderBy((ou) => ou('u.email', '=', email ?? ''), 'desc')
    .executeTakeFirst();
}

/**
 * What a token is remembered by: the part of it that is signed. The signature itself can be written in several ways
 * that are all right, and a closed token must not come back under another.
 */
function numeroDe(jeton: string): string {
  return createHash('sha256')
    .update(jeton.slice(0, jeton.lastIndexOf('.')))
    .digest('base64url');
}

function inconnue(): ErreurMetier {
  return nonAuthentifie('TOKEN_INVALID', {
    fr: 'Aucun compte ne correspond à cette identité : demandez à un admin de le créer',
    en: 'No account matches this identity: ask an admin to create it',
  });
}

/**
 * The website's login by the provider: its ID token, once, for a session of ours like any other, which can be seen and
 * ended like any other.
 */
export async function connecterParIdentite(contexte: Contexte, jeton: string, nonce: string): Promise<SessionOuverte> {
  const { services, requete, horloge, em } = contexte;
  if (services.fournisseur === null) throw sansFournisseur();
  const numero = numeroDe(jeton);
  const { freinCles, fournisseur } = services;
  const identite = await fournisseur.lireJetonIdentite(jeton, nonce, horloge.maintenant()).catch(async (erreur) => {
    // Nobody could say whether it was right: this try was none.
    if (erreur instanceof ErreurMetier && erreur.code !== 'UNAVAILABLE') await freinCles.manquer(em, requete.ip);
    throw erreur;
  });
  return contexte.muter(async (tx) => {
    const compte = await lireCompte(tx, identite, numero);
    if (!compte) throw inconnue();
    journalEnCours().auteurId = compte.id;
    // The session bears the token's number: of two that bring it at once the database refuses one.
    if ((await tx.findOne(Session, { id: numero })) || emisAvantLaFermeture(identite, compte))
      throw nonAuthentifie('TOKEN_REVOKED');
    if (!estUtilisable(compte, horloge.maintenant())) throw nonAuthentifie('ACCOUNT_INACTIVE');
    return ouvrir(tx, contexte, await tx.findOneOrFail(Utilisateur, compte.id), numero);
  });
}

function sansFournisseur(): ErreurMetier {
  return champInvalide(
    'jetonIdentite',
    'Aucun fournisseur d’identité n’est configuré.',
    'No identity provider is configured.',
  );
}
