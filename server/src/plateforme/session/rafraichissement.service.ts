import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { nonAuthentifie } from '../../socle/commun/erreurs.ts';
import { ECART_TOLERE } from '../../socle/commun/horloge.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { journalEnCours } from '../../socle/journal/journal.ts';
import { estUtilisable } from '../../socle/securite/compte.ts';
import { DUREE_SESSION, remettre, type SessionOuverte } from './ouverture.service.ts';
import { Session } from './session.entity.ts';

/**
 * Two tabs that exchange the same refresh token at once both get its successor, and so does who never heard the answer:
 * a database that stands still is waited for, and asked again. The other exchange may have been another process's, whose
 * clock is up to two minutes from ours (decision 39).
 */
const GRACE = 30 * 1000 + ECART_TOLERE;

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
  return remettre(em, contexte, session, utilisateur.id);
}

/** Two exchanges of the same token one after the other, also in two processes. */
async function verrouiller(em: EntityManager, sessionId: string): Promise<void> {
  await sql(em).updateTable('session').set({ id: sessionId }).where('id', '=', sessionId).execute();
}
