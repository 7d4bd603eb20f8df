import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { conflit } from '../../socle/commun/erreurs.ts';
import { type Appelant, appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import { journalEnCours } from '../../socle/journal/journal.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { Session } from './session.entity.ts';

/** Ends what the caller came with: its session, or its identity provider's token, which has none yet. */
export async function fermer(contexte: Contexte): Promise<void> {
  const appelant = appelantDe(contexte);
  const maintenant = contexte.horloge.maintenant();
  exigerUneSession(appelant);
  if (appelant.par === 'JETON_EXTERNE') return retenirFerme(contexte, appelant, maintenant);
  return revoquer(contexte.em, appelant.id, maintenant, { seulement: appelant.sessionId });
}

/** Ends all that the caller's account has open, wherever it is. */
export async function fermerPartout(contexte: Contexte): Promise<void> {
  const appelant = appelantDe(contexte);
  exigerUneSession(appelant);
  await revoquer(contexte.em, appelant.id, contexte.horloge.maintenant());
}

/** A program would believe that its key had ended, which only its admins can do. */
function exigerUneSession(appelant: Appelant): asserts appelant is Exclude<Appelant, { par: 'CLE' }> {
  if (appelant.par !== 'CLE') return;
  throw conflit(
    { fr: 'Une clé n’a pas de session à fermer', en: 'A key has no session to close' },
    {
      details: {
        fr: 'Elle sert jusqu’à sa fin, ou jusqu’à ce qu’un admin la révoque (revoquerCleApi)',
        en: 'It serves until it expires, or until an admin revokes it (revoquerCleApi)',
      },
    },
  );
}

/** Remembered as a session that is closed already, until the token ends by itself. */
async function retenirFerme(
  { em, requete }: Contexte,
  { id, sessionId, jetonExpireA }: Extract<Appelant, { par: 'JETON_EXTERNE' }>,
  maintenant: Date,
): Promise<void> {
  const fermee = em.create(Session, {
    id: sessionId,
    utilisateur: em.getReference(Utilisateur, id),
    generation: 0,
    creerA: maintenant,
    tourneeA: maintenant,
    expireA: jetonExpireA,
    revoqueeA: maintenant,
    ip: requete.ip.slice(0, 45),
    agent: requete.agent?.slice(0, 300) ?? null,
  });
  await em.persist(fermee).flush();
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
  // Tokens of an identity provider have no row here: those issued until now end by their date.
  if (quoi.seulement === undefined) {
    const compte = sql(em).updateTable('utilisateur').set({ jetonsDepuis: maintenant });
    await compte.where('id', '=', utilisateurId).execute();
  }
  journalEnCours().noter({
    objet: 'session',
    id: quoi.seulement === undefined ? 'toutes' : empreinteSession(quoi.seulement),
    apres: { revoqueeA: maintenant },
  });
}

/** What people and traces call a session by: its own id is half of a token, and stays unsaid. */
export function empreinteSession(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 16);
}
