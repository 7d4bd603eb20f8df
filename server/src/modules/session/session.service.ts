import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../commun/base-de-donnees.ts';
import { champInvalide, ErreurMetier, nonAuthentifie } from '../../commun/erreurs.ts';
import { millisecondes } from '../../commun/horloge.ts';
import type { Appelant, Contexte } from '../../graphql/contexte.ts';
import { rendreASoi } from '../../securite/droits.ts';
import type { Services } from '../../services.ts';
import { journalEnCours } from '../trace/journal.ts';
import { StatutUtilisateur, Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { MotDePasse } from './mot-de-passe.entity.ts';
import { Session } from './session.entity.ts';

const JOUR = 24 * 3600 * 1000;
const DUREE_SESSION = 14 * JOUR;
/** Two tabs that exchange the same refresh token at once both get its successor. */
const GRACE = 30 * 1000;
const DUREE_REINITIALISATION = 30 * 60 * 1000;

export interface SessionOuverte {
  jetonAcces: string;
  expireA: Date;
  jetonRafraichissement: string;
  compte: Utilisateur;
}

/** Logs in with login or e-mail. One answer and one duration for an unknown login and a wrong password. */
export async function connecter(
  contexte: Contexte,
  identifiantSaisi: string,
  motDePasse: string,
): Promise<SessionOuverte> {
  const { services, requete, horloge, em } = contexte;
  const identifiant = identifiantSaisi.trim().toLowerCase();
  await services.limiteur.essayer(identifiant, requete.ip);
  const compte = await compteDe(em, identifiant);
  const juste = await services.hacheur.verifier(compte?.empreinte ?? null, motDePasse);
  if (juste) await services.limiteur.reussi(identifiant, requete.ip);
  return contexte.muter(async (tx) => {
    const journal = journalEnCours();
    journal.auteurId = compte?.id ?? null;
    if (!compte || !juste) throw nonAuthentifie('BAD_CREDENTIALS');
    const utilisateur = await tx.findOneOrFail(Utilisateur, compte.id);
    if (!estUtilisable(utilisateur, horloge.maintenant())) throw nonAuthentifie('ACCOUNT_INACTIVE');
    return ouvrir(tx, contexte, utilisateur);
  });
}

async function compteDe(em: EntityManager, identifiant: string) {
  return (
    sql(em)
      .selectFrom('utilisateur as u')
      .leftJoin('mot_de_passe as m', 'm.utilisateurId', 'u.id')
      .where((ou) => ou.or([ou('u.login', '=', identifiant), ou('u.email', '=', identifiant)]))
      .select(['u.id', 'm.empreinte'])
      // Should somebody's e-mail be another's login, the login is whom it names.
      .orderBy((ou) => ou('u.login', '=', identifiant), 'desc')
      .executeTakeFirst()
  );
}

/** Document 002: only "Actif" and not expired. */
export function estUtilisable(
  { statut, dateExpiration }: { statut: StatutUtilisateur; dateExpiration: Date | number | string | null },
  maintenant: Date,
): boolean {
  const expire = dateExpiration !== null && millisecondes(dateExpiration) <= maintenant.getTime();
  return statut === StatutUtilisateur.ACTIF && !expire;
}

async function ouvrir(em: EntityManager, contexte: Contexte, utilisateur: Utilisateur): Promise<SessionOuverte> {
  const { requete, horloge } = contexte;
  const maintenant = horloge.maintenant();
  const session = em.create(Session, {
    id: randomBytes(32).toString('base64url'),
    utilisateur,
    generation: 0,
    creerA: maintenant,
    tourneeA: maintenant,
    expireA: new Date(maintenant.getTime() + DUREE_SESSION),
    revoqueeA: null,
    ip: requete.ip.slice(0, 45),
    agent: requete.agent?.slice(0, 300) ?? null,
  });
  await em.persist(session).flush();
  return remettre(contexte, session, utilisateur);
}

async function remettre(contexte: Contexte, session: Session, compte: Utilisateur): Promise<SessionOuverte> {
  const { jetons } = contexte.services;
  const acces = await jetons.acces(compte.id, session.id, contexte.horloge.maintenant());
  return {
    jetonAcces: acces.jeton,
    expireA: acces.expireA,
    jetonRafraichissement: jetons.rafraichissement(session.id, session.generation),
    compte: rendreASoi(compte),
  };
}

/**
 * Exchanges a refresh token. An earlier generation that comes back after the grace is a copy: the whole session ends,
 * for the thief and for its owner (OWASP; fonctions.tsv, rafraichirSession).
 */
export async function rafraichir(contexte: Contexte, jeton: string): Promise<SessionOuverte | null> {
  const { em, horloge, services } = contexte;
  const maintenant = horloge.maintenant();
  const lu = services.jetons.lireRafraichissement(jeton);
  if (!lu) throw nonAuthentifie('TOKEN_INVALID');
  await verrouiller(em, lu.sessionId);
  const session = await em.findOne(Session, { id: lu.sessionId }, { populate: ['utilisateur'] });
  if (!session) throw nonAuthentifie('TOKEN_INVALID');
  const { utilisateur } = session;
  journalEnCours().auteurId = utilisateur.id;
  if (session.revoqueeA) throw nonAuthentifie('TOKEN_REVOKED');
  if (session.expireA <= maintenant) throw nonAuthentifie('TOKEN_EXPIRED');
  if (!estUtilisable(utilisateur, maintenant)) throw nonAuthentifie('ACCOUNT_INACTIVE');
  const depuis = maintenant.getTime() - session.tourneeA.getTime();
  if (lu.generation === session.generation) {
    session.generation++;
    session.tourneeA = maintenant;
    session.expireA = new Date(maintenant.getTime() + DUREE_SESSION);
  } else if (lu.generation !== session.generation - 1 || depuis > GRACE) {
    session.revoqueeA = maintenant;
    journalEnCours().refus = nonAuthentifie('TOKEN_REVOKED');
    return null;
  }
  return remettre(contexte, session, utilisateur);
}

/** Two exchanges of the same token one after the other, also in two processes. */
async function verrouiller(em: EntityManager, sessionId: string): Promise<void> {
  await sql(em).updateTable('session').set({ id: sessionId }).where('id', '=', sessionId).execute();
}

/** Ends sessions: all of an account's, or one, or all but one. They are refused from the very next request on. */
export async function revoquer(
  em: EntityManager,
  utilisateurId: number,
  maintenant: Date,
  quoi: { seulement?: string; sauf?: string } = {},
): Promise<void> {
  let requete = sql(em)
    .updateTable('session')
    .set({ revoqueeA: maintenant })
    .where('utilisateurId', '=', utilisateurId)
    .where('revoqueeA', 'is', null);
  if (quoi.seulement !== undefined) requete = requete.where('id', '=', quoi.seulement);
  if (quoi.sauf !== undefined) requete = requete.where('id', '!=', quoi.sauf);
  await requete.execute();
  journalEnCours().noter({
    objet: 'session',
    id: quoi.seulement ? 'celle-ci' : 'toutes',
    apres: { revoqueeA: maintenant },
  });
}

/** The current password is asked for again: a session left open must not be enough to take an account over. */
export async function changerMotDePasse(contexte: Contexte, appelant: Appelant, actuel: string, nouveau: string) {
  const { services, em, requete } = contexte;
  await services.limiteur.essayer(`#${appelant.id}`, requete.ip);
  const garde = await sql(em)
    .selectFrom('mot_de_passe')
    .where('utilisateurId', '=', appelant.id)
    .select('empreinte')
    .executeTakeFirst();
  const juste = await services.hacheur.verifier(garde?.empreinte ?? null, actuel);
  if (juste) await services.limiteur.reussi(`#${appelant.id}`, requete.ip);
  const empreinte = juste ? await services.hacheur.empreinte(nouveau) : '';
  await contexte.muter(async (tx) => {
    if (!juste) {
      throw champInvalide(
        'motDePasseActuel',
        'Ce n’est pas votre mot de passe actuel.',
        'This is not your current password.',
      );
    }
    await poserMotDePasse(tx, appelant.id, empreinte, contexte.horloge.maintenant());
    await revoquer(tx, appelant.id, contexte.horloge.maintenant(), { sauf: appelant.sessionId });
  });
}

/** Writes the hash and forgets any pending reset. */
export async function poserMotDePasse(em: EntityManager, utilisateurId: number, empreinte: string, maintenant: Date) {
  const existant = await em.findOne(MotDePasse, { utilisateur: utilisateurId });
  const valeurs = { empreinte, modifieA: maintenant, reinitialisation: null, reinitialisationExpireA: null };
  if (existant) em.assign(existant, valeurs);
  else em.persist(em.create(MotDePasse, { utilisateur: em.getReference(Utilisateur, utilisateurId), ...valeurs }));
  await em.flush();
}

/** The same answer whether the account exists or not; the mail leaves after the answer, so the time says nothing. */
export async function demanderReinitialisation(contexte: Contexte, identifiantSaisi: string): Promise<void> {
  const { services, requete } = contexte;
  const identifiant = identifiantSaisi.trim().toLowerCase();
  await services.limiteur.essayer(`r:${identifiant}`, requete.ip);
  const message = await contexte.muter((em) => preparerReinitialisation(em, contexte, identifiant));
  if (!message) return;
  setImmediate(() => {
    services.courrier.envoyer(message).catch((err: unknown) => {
      services.log.error({ err, requeteId: requete.id }, 'mail de réinitialisation non envoyé');
    });
  });
}

async function preparerReinitialisation(em: EntityManager, { horloge, env }: Contexte, identifiant: string) {
  const compte = await compteDe(em, identifiant);
  if (!compte?.empreinte) return null;
  const utilisateur = await em.findOneOrFail(Utilisateur, compte.id);
  if (!estUtilisable(utilisateur, horloge.maintenant())) return null;
  const jeton = randomBytes(32).toString('base64url');
  const motDePasse = await em.findOneOrFail(MotDePasse, { utilisateur: utilisateur.id });
  motDePasse.reinitialisation = sha256(jeton);
  motDePasse.reinitialisationExpireA = new Date(horloge.maintenant().getTime() + DUREE_REINITIALISATION);
  return messageReinitialisation(utilisateur, new URL(`/reinitialiser?jeton=${jeton}`, env.PUBLIC_URL).href);
}

function messageReinitialisation({ email, prenom }: Utilisateur, lien: string) {
  return {
    a: email,
    sujet: 'Driven : nouveau mot de passe / new password',
    texte: [
      `Bonjour ${prenom},`,
      `Pour choisir un nouveau mot de passe, ouvrez ce lien dans les 30 minutes : ${lien}`,
      'Si vous ne l’avez pas demandé, il n’y a rien à faire.',
      '',
      `Hello ${prenom},`,
      `To choose a new password, open this link within 30 minutes: ${lien}`,
      'If you did not ask for it, there is nothing to do.',
    ].join('\n'),
  };
}

/** Single use: the token goes with the password that it sets, and every session of the account ends. */
export async function reinitialiserMotDePasse(contexte: Contexte, jeton: string, motDePasse: string): Promise<void> {
  const maintenant = contexte.horloge.maintenant();
  // Looked at before hashing, which is costly and free for strangers otherwise.
  const utilisateurId = await porteurDe(contexte.em, jeton, maintenant);
  const empreinte = utilisateurId === undefined ? '' : await contexte.services.hacheur.empreinte(motDePasse);
  await contexte.muter(async (em) => {
    if (utilisateurId === undefined || !(await consommer(em, utilisateurId, jeton))) {
      throw champInvalide(
        'jeton',
        'Ce lien a déjà servi ou a expiré : demandez-en un nouveau.',
        'This link was already used or has expired: ask for a new one.',
      );
    }
    journalEnCours().auteurId = utilisateurId;
    await poserMotDePasse(em, utilisateurId, empreinte, maintenant);
    await revoquer(em, utilisateurId, maintenant);
  });
}

async function porteurDe(em: EntityManager, jeton: string, maintenant: Date): Promise<number | undefined> {
  const garde = await sql(em)
    .selectFrom('mot_de_passe')
    .where('reinitialisation', '=', sha256(jeton))
    .where('reinitialisationExpireA', '>', maintenant)
    .select('utilisateurId')
    .executeTakeFirst();
  return garde?.utilisateurId;
}

/** Of two that bring the same token at once, one finds it. */
async function consommer(em: EntityManager, utilisateurId: number, jeton: string): Promise<boolean> {
  const { numUpdatedRows } = await sql(em)
    .updateTable('mot_de_passe')
    .set({ reinitialisation: null })
    .where('utilisateurId', '=', utilisateurId)
    .where('reinitialisation', '=', sha256(jeton))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function sha256(texte: string): string {
  return createHash('sha256').update(texte).digest('hex');
}

export interface Authentification {
  appelant: Appelant | null;
  refus: Contexte['refus'];
}

/**
 * Who sends this request: the token's signature, then one indexed query for the session, the account and the version
 * of the rights. Nothing about the account is trusted from the token.
 */
export async function authentifier(
  services: Services,
  em: EntityManager,
  autorisation: string | undefined,
): Promise<Authentification> {
  const maintenant = services.horloge.maintenant();
  const jeton = /^Bearer (\S+)$/i.exec(autorisation ?? '')?.[1];
  if (!jeton) return { appelant: null, refus: 'TOKEN_MISSING' };
  try {
    const lu = await services.jetons.lireAcces(jeton, maintenant);
    const ligne = await sql(em)
      .selectFrom('session as s')
      .innerJoin('utilisateur as u', 'u.id', 's.utilisateurId')
      .innerJoin('version_referentiel as v', (sur) => sur.on('v.id', '=', 1))
      .where('s.id', '=', lu.sessionId)
      .where('u.id', '=', lu.utilisateurId)
      .select(['s.revoqueeA', 'u.type', 'u.statut', 'u.dateExpiration', 'v.valeur as version'])
      .executeTakeFirst();
    if (!ligne || ligne.revoqueeA) return { appelant: null, refus: 'TOKEN_REVOKED' };
    if (!estUtilisable(ligne, maintenant)) return { appelant: null, refus: 'ACCOUNT_INACTIVE' };
    const droits = await services.droits.de(em, lu.utilisateurId, ligne.version);
    const appelant = {
      id: lu.utilisateurId,
      type: ligne.type,
      sessionId: lu.sessionId,
      droits,
      versionReferentiel: ligne.version,
    };
    return { appelant, refus: 'TOKEN_MISSING' };
  } catch (erreur) {
    if (erreur instanceof ErreurMetier && erreur.extensions.raison) {
      return { appelant: null, refus: erreur.extensions.raison as Contexte['refus'] };
    }
    throw erreur;
  }
}
